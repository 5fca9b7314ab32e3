package org.faktuur.projects.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Payer;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.actual.Worth;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.Milestone;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.Split;

/// One customer's part of what a contract bills besides work: of a milestone, or of a product line (SPEC F4, F6).
///
/// @param id 0 as long as nobody has marked it
/// @param date when an automatic run looks at it; of a product, the delivery of the contract
/// @param item the product; empty for a milestone
public record ContractPiece(long id, Key key, String name, LocalDate date, Work work, Worth worth,
                            MilestoneStatus status) {

    /// Which part.
    ///
    /// @param milestone its number; 0 for a product line
    public record Key(String contract, int line, long milestone, String customer) {

        /// Is it a part of a milestone?
        public boolean isMilestone() {
            return milestone > 0;
        }

        /// Whose of what is this the part?
        boolean sameThing(Key other) {
            return line == other.line && milestone == other.milestone && contract.equals(other.contract);
        }
    }

    /// What is known of a part that was marked.
    public record Known(long id, MilestoneStatus status) {
    }

    /// How far a milestone is with all of its customers (SPEC F4).
    public enum Progress {
        NOT_STARTED, IN_PROGRESS, COMPLETED
    }

    /// The parts of a contract, in the order of its lines.
    ///
    /// @param known those that were marked
    public static List<ContractPiece> of(ProjectContract contract, Map<Key, Known> known) {
        var pieces = new ArrayList<ContractPiece>();
        for (var line : contract.lines()) {
            switch (line.matter()) {
                case ContractLine.FixedPrice fixed -> fixed.milestones().forEach(each ->
                        pieces.addAll(milestone(contract, line, fixed, each, known)));
                case ContractLine.Goods goods -> pieces.addAll(product(contract, line, goods, known));
                case ContractLine.TimeAndMaterial _ -> {
                }
            }
        }
        return pieces;
    }

    private static List<ContractPiece> milestone(ProjectContract contract, ContractLine line,
                                                 ContractLine.FixedPrice fixed, Milestone milestone,
                                                 Map<Key, Known> known) {
        var work = new Work(fixed.coverage().project(), "", "", "", "");
        var pieces = new ArrayList<ContractPiece>();
        line.split().amounts(milestone.amount()).forEach((customer, amount) -> {
            if (paysOf(line.split(), customer)) {
                pieces.add(new ContractPiece(0, new Key(contract.number(), line.number(), milestone.id(), customer),
                        milestone.name(), milestone.date(), work, new Worth(Quantity.of(1),
                        new Price(amount.getAmount()), amount, BillingType.CHARGEABLE), milestone.status()));
            }
        });
        return marked(pieces, known);
    }

    private static List<ContractPiece> product(ProjectContract contract, ContractLine line, ContractLine.Goods goods,
                                               Map<Key, Known> known) {
        var whole = Worth.of(goods.quantity(), goods.price(), contract.terms().currency(), BillingType.CHARGEABLE);
        var quantities = line.split().quantities(goods.quantity());
        var work = new Work("", "", "", "", goods.item());
        var pieces = new ArrayList<ContractPiece>();
        line.split().amounts(whole.amount()).forEach((customer, amount) -> {
            if (paysOf(line.split(), customer)) {
                pieces.add(new ContractPiece(0, new Key(contract.number(), line.number(), 0, customer), line.name(),
                        contract.terms().delivery(), work, new Worth(quantities.get(customer), goods.price(), amount,
                        BillingType.CHARGEABLE), goods.status()));
            }
        });
        return marked(pieces, known);
    }

    private static boolean paysOf(Split split, String customer) {
        return !split.shares().get(customer).isZero();
    }

    /// From the first mark on each part has its own; before that the milestone's or line's counts for all.
    private static List<ContractPiece> marked(List<ContractPiece> pieces, Map<Key, Known> known) {
        var any = pieces.stream().anyMatch(each -> known.containsKey(each.key));
        return pieces.stream().map(each -> known.containsKey(each.key)
                ? each.with(known.get(each.key)) : any ? each.in(MilestoneStatus.NOT_READY) : each).toList();
    }

    private ContractPiece with(Known other) {
        return new ContractPiece(other.id(), key, name, date, work, worth, other.status());
    }

    /// The same, so far.
    public ContractPiece in(MilestoneStatus other) {
        return new ContractPiece(id, key, name, date, work, worth, other);
    }

    /// How far all parts of a thing are together.
    public static MilestoneStatus together(List<ContractPiece> parts) {
        if (parts.stream().anyMatch(each -> each.status.isOnInvoice())) {
            return parts.stream().allMatch(each -> each.status == MilestoneStatus.CUSTOMER_INVOICE_POSTED)
                    ? MilestoneStatus.CUSTOMER_INVOICE_POSTED : MilestoneStatus.CUSTOMER_INVOICE_CREATED;
        }
        return parts.stream().anyMatch(each -> each.status == MilestoneStatus.READY_TO_INVOICE)
                ? MilestoneStatus.READY_TO_INVOICE : MilestoneStatus.NOT_READY;
    }

    /// The same in the words of a milestone with several customers.
    public static Progress progress(List<ContractPiece> parts) {
        return switch (together(parts)) {
            case NOT_READY -> Progress.NOT_STARTED;
            case READY_TO_INVOICE, CUSTOMER_INVOICE_CREATED -> Progress.IN_PROGRESS;
            case CUSTOMER_INVOICE_POSTED -> Progress.COMPLETED;
        };
    }

    /// What its actuals are about.
    public Subject subject() {
        return new Subject(key.isMilestone() ? TransactionClass.MILESTONE : TransactionClass.MATERIAL, work,
                new Payer(key.contract(), key.line(), key.customer()), key.isMilestone()
                        ? new Source(Source.Kind.MILESTONE, key.milestone()) : new Source(Source.Kind.PRODUCT_LINE, id),
                name);
    }

    /// As a detail of a draft.
    public InvoiceDetail detail() {
        return new InvoiceDetail(new InvoiceDetail.Backing.OfPiece(this), worth);
    }
}
