package org.faktuur.projects.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.faktuur.money.Quantity;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.Rights;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualChanges;
import org.faktuur.projects.actual.AdjustmentStatus;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.Cause;
import org.faktuur.projects.actual.Payer;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.actual.Worth;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.invoice.InvoiceDetail.Backing;
import org.faktuur.projects.ledger.ProjectLedger;
import org.faktuur.session.Right;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// Changes the details of a draft (SPEC H2, I1). Every change is refused when the draft is gone or confirmed, or when
/// somebody changed it since it was read; otherwise the draft is answered as it is kept.
public final class EditProjectInvoice {

    /// What is entered on the draft itself.
    ///
    /// @param line of the contract
    /// @param edit how much of it, at which price, billed how, in which words
    public record ByHand(int line, TransactionClass transactionClass, LocalDate date, Work work,
                         DraftDetail.Edit edit) {
    }

    private final InvoiceBooks books;
    private final ProjectLedger ledger;
    private final Session session;
    private final DraftChange change;

    /// Kept in these books.
    public EditProjectInvoice(InvoiceBooks books, ProjectLedger ledger, Session session, Transactions transactions) {
        this.books = books;
        this.ledger = ledger;
        this.session = session;
        this.change = new DraftChange(books.invoices(), transactions, new Rights(session), Right.DRAFT);
    }

    /// Changes details. Refused for a quantity of the other sign, for a milestone that would not be billed as it is,
    /// and on a correction for another billing type.
    public Outcome<ProjectInvoice> edit(DraftRef ref, Map<Long, DraftDetail.Edit> edits) {
        return change.of(ref, draft -> checked(draft.each(detail -> edits.containsKey(detail.id())
                ? detail.edited(edits.get(detail.id())) : detail)));
    }

    /// Sets the quantity of a detail, at its price.
    public Outcome<ProjectInvoice> quantity(DraftRef ref, long detail, Quantity quantity) {
        return each(ref, List.of(detail), found -> found.on(found.matter().with(quantity.equals(
                found.matter().original().quantity()) && found.worth().price().equals(found.matter().original().price())
                ? found.matter().original().as(found.worth().billing()) : found.worth().part(quantity))));
    }

    /// Sets details back to what there was: all of the work, or what was billed before a correction.
    public Outcome<ProjectInvoice> restore(DraftRef ref, Collection<Long> details) {
        return each(ref, details, found -> found.on(found.matter().with(found.matter().original())));
    }

    /// Says of a correction's details whether an increase takes as much from what an earlier correction put back.
    public Outcome<ProjectInvoice> lowerRemainder(DraftRef ref, Collection<Long> details, boolean lowers) {
        return each(ref, details, found -> found.matter() instanceof CorrectionDetail corrects
                ? found.on(new CorrectionDetail(corrects.billed(), corrects.worth(), lowers)) : found);
    }

    private Outcome<ProjectInvoice> each(DraftRef ref, Collection<Long> details, UnaryOperator<DraftDetail> how) {
        return change.of(ref, draft -> checked(draft.each(detail -> details.contains(detail.id())
                ? how.apply(detail) : detail)));
    }

    private static Outcome<ProjectInvoice> checked(ProjectInvoice draft) {
        var wrong = new ArrayList<Refusal>(Confirmation.refusals(draft.billing()));
        wrong.addAll(Correction.faults(draft.correcting()));
        return wrong.isEmpty() ? Outcome.done(draft) : Outcome.refused(wrong);
    }

    /// Takes details off the draft: what they bill goes back to the backlog, ready; what they would have corrected
    /// stays as it is.
    public Outcome<ProjectInvoice> remove(DraftRef ref, Collection<Long> details) {
        return change.of(ref, draft -> {
            books.release(draft.details().stream().filter(each -> details.contains(each.id())).toList());
            return Outcome.done(draft.without(each -> details.contains(each.id())));
        });
    }

    /// Enters time, an expense, a fee or material on the draft itself. Refused on a correction, on a line that does
    /// not take it, and for a quantity of nought.
    public Outcome<ProjectInvoice> add(DraftRef ref, ByHand entered) {
        return change.of(ref, draft -> {
            var line = books.contracts().byNumber(draft.heading().contract())
                    .flatMap(contract -> lineFor(contract, entered));
            if (draft.heading().isCorrection()) {
                return Outcome.refused(new ProjectInvoiceRefusal.NotOnCorrection(draft.number()));
            }
            if (line.isEmpty()) {
                return Outcome.refused(new ProjectInvoiceRefusal.ClassNotOnLine(entered.line(),
                        entered.transactionClass()));
            }
            return entered.edit().quantity().isZero()
                    ? Outcome.refused(new ProjectInvoiceRefusal.NothingBilled(entered.edit().description()))
                    : Outcome.done(draft.and(List.of(detail(draft, entered, line.get()))));
        });
    }

    private static Optional<ContractLine.Work> lineFor(ProjectContract contract, ByHand entered) {
        return contract.line(entered.line()).map(ContractLine::matter).filter(ContractLine.Work.class::isInstance)
                .map(ContractLine.Work.class::cast)
                .filter(each -> each.coverage().classes().contains(entered.transactionClass()));
    }

    private static DraftDetail detail(ProjectInvoice draft, ByHand entered, ContractLine.Work line) {
        var work = entered.work();
        var subject = new Subject(entered.transactionClass(), new Work(line.coverage().project(), work.task(),
                work.resource(), work.role(), work.item()),
                new Payer(draft.heading().contract(), entered.line(), draft.heading().customer()),
                new Source(Source.Kind.INVOICE_DETAIL, 0), entered.edit().description());
        return new DraftDetail(0, new InvoiceDetail(new Backing.Manual(subject, entered.date(), line.method()),
                Worth.of(entered.edit().quantity(), entered.edit().price(), draft.heading().currency(),
                        entered.edit().billing())), entered.edit().external());
    }

    /// Parts work: so much stays on the draft, the rest is in the backlog again, ready. Refused for anything but work
    /// of the backlog, for what is not a part of it, and in a closed period where something was accrued of it.
    public Outcome<ProjectInvoice> split(DraftRef ref, long detail, Quantity stays) {
        return change.of(ref, draft -> draft.detail(detail).map(each -> split(draft, each, stays))
                .orElseGet(() -> Outcome.refused(new ProjectInvoiceRefusal.DraftChangedMeanwhile(ref.number()))));
    }

    private Outcome<ProjectInvoice> split(ProjectInvoice draft, DraftDetail detail, Quantity stays) {
        var what = detail.matter().subject().description();
        if (!(detail.matter() instanceof InvoiceDetail bills && bills.backing() instanceof Backing.Unbilled(var work))) {
            return Outcome.refused(new ProjectInvoiceRefusal.NotSplit(what));
        }
        var whole = work.worth().quantity();
        var rest = whole.minus(stays);
        if (stays.sign() != whole.sign() || rest.sign() != whole.sign()) {
            return Outcome.refused(new ProjectInvoiceRefusal.NoPart(what, stays, whole));
        }
        var day = ledger.on(session.today());
        var closed = day.refusalsOfParting(work);
        if (!closed.isEmpty()) {
            return Outcome.refused(closed);
        }
        var document = new DocumentRef(DocumentKind.PROJECT_INVOICE, draft.number());
        var parts = books.actuals().post(document, Cause.CORRECTION, session.today(), numbers -> {
                    var reversal = work.reversal(numbers.getAsLong(), session.today(), BillingStatus.CANCELED);
                    var kept = part(work, numbers.getAsLong(), work.worth().part(stays),
                            BillingStatus.CUSTOMER_INVOICE_CREATED);
                    return ActualChanges.of(reversal, kept, part(work, numbers.getAsLong(),
                            work.worth().without(kept.worth()), BillingStatus.READY_TO_INVOICE))
                            .marking(work, BillingStatus.CANCELED, AdjustmentStatus.ADJUSTED);
                });
        day.part(work, parts.added().subList(1, parts.added().size()), document);
        var kept = InvoiceDetail.of(parts.added().get(1)).described(what);
        return Outcome.done(draft.each(each -> each.id() != detail.id() ? each : each.on(kept.with(
                bills.worth().price().equals(work.worth().price()) ? kept.worth().as(bills.worth().billing())
                        : bills.worth().part(stays)))));
    }

    private Actual part(Actual work, long number, Worth much, BillingStatus billing) {
        return new Actual(number, work.type(), work.subject(), much,
                new Actual.Dates(work.dates().transaction(), session.today()),
                new Actual.Marks(billing, AdjustmentStatus.NONE), Actual.Links.replacing(work));
    }
}
