package org.faktuur.projects.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;

/// A contract as it is in the books, and as somebody wants it. How far milestones, products and runs are, invoicing
/// alone says: a change of the contract never does.
record ContractChange(ProjectContract known, ProjectContract wanted) {

    /// Why it may not be changed so: its currency stays, and so does what was written, is ready or is on an invoice.
    ///
    /// @param customersWithActuals the customers for whom something of a line of this number was written
    List<Refusal> faults(Function<Integer, Set<String>> customersWithActuals) {
        var wrong = new ArrayList<Refusal>();
        if (!known.terms().currency().equals(wanted.terms().currency())) {
            wrong.add(new ProjectRefusal.CurrencyStays(wanted.number()));
        }
        known.lines().forEach(line -> {
            var gone = new HashSet<>(customersWithActuals.apply(line.number()));
            gone.removeAll(wanted.line(line.number()).map(ContractLine::customers).orElse(Set.of()));
            gone.forEach(each -> wrong.add(new ProjectRefusal.CustomerHasActuals(line.number(), each)));
            wrong.addAll(milestonesGone(line));
            wrong.addAll(productGone(line));
        });
        return wrong;
    }

    /// Milestones on an invoice stay as they are; a line with one that is ready stays a line with milestones.
    private List<Refusal> milestonesGone(ContractLine line) {
        var now = wanted.line(line.number()).map(ContractLine::milestones);
        var gone = now.isEmpty() || now.get().isEmpty();
        return line.milestones().stream().flatMap(each -> {
            var kept = now.stream().flatMap(List::stream).anyMatch(one -> isSame(one, each));
            if (each.status().isOnInvoice() && !kept) {
                return Stream.<Refusal>of(new ProjectRefusal.MilestoneOnInvoice(each.name()));
            }
            return gone && each.status() == MilestoneStatus.READY_TO_INVOICE
                    ? Stream.of(new ProjectRefusal.MilestoneIsReady(each.name())) : Stream.empty();
        }).toList();
    }

    private static boolean isSame(Milestone one, Milestone other) {
        return one.id() == other.id() && one.in(other.status()).equals(other);
    }

    private List<Refusal> productGone(ContractLine line) {
        var now = wanted.line(line.number()).map(ContractLine::matter);
        return line.matter() instanceof ContractLine.Goods goods && goods.status() != MilestoneStatus.NOT_READY
                && now.filter(each -> each instanceof ContractLine.Goods same
                        && same.in(goods.status()).equals(goods)).isEmpty()
                ? List.of(new ProjectRefusal.ProductIsReady(goods.item())) : List.of();
    }

    /// What is wanted, as far as invoicing got with it.
    ProjectContract marked() {
        return wanted.with(wanted.lines().stream().map(line -> known.line(line.number())
                .map(before -> marked(line, before)).orElse(line)).toList()).in(known.status());
    }

    private static ContractLine marked(ContractLine line, ContractLine before) {
        return line.with(switch (line.matter()) {
            case ContractLine.FixedPrice fixed -> new ContractLine.FixedPrice(fixed.coverage(), fixed.amount(),
                    fixed.milestones().stream().map(each -> before.milestones().stream()
                            .filter(one -> one.id() == each.id()).findFirst()
                            .map(one -> each.in(one.status())).orElse(each)).toList());
            case ContractLine.Goods goods -> before.matter() instanceof ContractLine.Goods was
                    ? goods.in(was.status()) : goods;
            case ContractLine.TimeAndMaterial work -> work.billing().map(billing -> new ContractLine.TimeAndMaterial(
                    work.coverage(), work.charged(), Optional.of(marked(billing, before)))).orElse(work);
        });
    }

    /// Runs that ran stay, also where they are no longer wanted: what they took is theirs.
    private static ContractLine.Billing marked(ContractLine.Billing billing, ContractLine before) {
        var ran = before.runs().stream().filter(each -> each.status() != RunStatus.NOT_RUN).toList();
        var runs = new ArrayList<>(ran);
        billing.runs().stream().filter(each -> ran.stream().noneMatch(one -> one.date().equals(each.date())))
                .forEach(runs::add);
        return new ContractLine.Billing(billing.start(), billing.frequency(), runs);
    }
}
