package org.faktuur.projects.invoice;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.ProjectContract;
import org.joda.money.Money;

/// A draft project invoice with its details (SPEC H1).
///
/// @param version goes up with every change
public record ProjectInvoice(InvoiceHeading heading, ProjectInvoiceStatus status, List<DraftDetail> details,
                             int version) {

    /// A line of the invoice: one for every line of the contract, also where there is nothing to bill.
    public record Line(ContractLine of, List<DraftDetail> details, Money amount) {

        /// The details that are billed so.
        public List<DraftDetail> details(BillingType billing) {
            return details.stream().filter(each -> each.worth().billing() == billing).toList();
        }
    }

    public ProjectInvoice {
        details = List.copyOf(details);
    }

    /// A new draft.
    public static ProjectInvoice draft(InvoiceHeading heading, List<DraftDetail> details) {
        return new ProjectInvoice(heading, ProjectInvoiceStatus.DRAFT, details, 0);
    }

    public String number() {
        return heading.number();
    }

    /// As it was read.
    public DraftRef ref() {
        return new DraftRef(heading.number(), version);
    }

    /// The detail of a number.
    public Optional<DraftDetail> detail(long id) {
        return details.stream().filter(each -> each.id() == id).findFirst();
    }

    /// What the customer pays, before tax; only what is chargeable counts.
    public Money amount() {
        return sum(details, each -> each.worth().billed());
    }

    /// What it came to before a correction; nought where nothing is corrected.
    public Money originalAmount() {
        return heading.isCorrection() ? sum(details, each -> each.matter().original().billed())
                : Money.zero(heading.currency());
    }

    private Money sum(List<DraftDetail> some, Function<DraftDetail, Money> of) {
        return some.stream().map(of).reduce(Money.zero(heading.currency()), Money::plus);
    }

    /// Its lines, those of the contract.
    public List<Line> lines(ProjectContract contract) {
        return contract.lines().stream().map(line -> {
            var its = details.stream().filter(each -> each.line() == line.number()).toList();
            return new Line(line, its, sum(its, each -> each.worth().billed()));
        }).toList();
    }

    /// What it bills; empty for a correction.
    public List<InvoiceDetail> billing() {
        return matters(InvoiceDetail.class);
    }

    /// What it corrects; empty where it bills.
    public List<CorrectionDetail> correcting() {
        return matters(CorrectionDetail.class);
    }

    private <T> List<T> matters(Class<T> kind) {
        return details.stream().map(DraftDetail::matter).filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The same, kept once more.
    ProjectInvoice kept() {
        return new ProjectInvoice(heading, status, details, version + 1);
    }

    /// The same with this heading.
    ProjectInvoice with(InvoiceHeading other) {
        return new ProjectInvoice(other, status, details, version);
    }

    /// The same, so far.
    ProjectInvoice in(ProjectInvoiceStatus other) {
        return new ProjectInvoice(heading, other, details, version);
    }

    /// The same without some details.
    ProjectInvoice without(Predicate<DraftDetail> some) {
        return new ProjectInvoice(heading, status, details.stream().filter(some.negate()).toList(), version);
    }

    /// The same with these details too.
    ProjectInvoice and(List<DraftDetail> more) {
        return new ProjectInvoice(heading, status, Stream.concat(details.stream(), more.stream()).toList(), version);
    }

    /// The same with each detail changed so.
    ProjectInvoice each(UnaryOperator<DraftDetail> change) {
        return new ProjectInvoice(heading, status, details.stream().map(change).toList(), version);
    }
}
