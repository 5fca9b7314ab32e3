package org.faktuur.projects.invoice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.faktuur.customers.Customer;
import org.faktuur.ledger.Postings;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Course;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.Rights;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualChanges;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.Cause;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.invoice.InvoiceDetail.Backing;
import org.faktuur.projects.ledger.ProjectLedger;
import org.faktuur.session.Right;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;
import org.joda.money.Money;

/// Confirms draft project invoices, for good: what they bill is billed, what they correct is corrected (SPEC H3, I2).
public final class ConfirmProjectInvoices {

    /// How many are confirmed at once at most.
    public static final int MOST = 250;
    /// How many actuals a detail makes at most that is counted beforehand.
    private static final int MOST_ROWS = 3;

    /// What became of a draft: what it charges, or why it is not confirmed.
    public record Result(String invoice, Outcome<Money> confirmed) {
    }

    private final InvoiceBooks books;
    private final ProjectLedger ledger;
    private final Session session;
    private final Transactions transactions;

    /// Kept in these books.
    public ConfirmProjectInvoices(InvoiceBooks books, ProjectLedger ledger, Session session,
                                  Transactions transactions) {
        this.books = books;
        this.ledger = ledger;
        this.session = session;
        this.transactions = transactions;
    }

    /// Confirms a draft as it was read. Refused when it is gone, confirmed already or was changed meanwhile; when it is
    /// empty; for a quantity of the other sign or a milestone that is not whole; for work that was reversed since; and
    /// a correction that corrects nothing.
    public Outcome<ConfirmedInvoice> confirm(DraftRef ref) {
        return confirming().with(ref, this::write)
                .map(_ -> books.invoices().confirmed(ref.number()).orElseThrow());
    }

    /// Confirms several, each by itself: what is refused of one does not stop the others. Refused for more than 250.
    public Outcome<List<Result>> confirm(List<String> numbers, Course<Result> course) {
        var distinct = numbers.stream().distinct().toList();
        if (distinct.size() > MOST) {
            return Outcome.refused(new ProjectInvoiceRefusal.TooManyInvoices(distinct.size(), MOST));
        }
        return Outcome.done(new SafeSteps<Result>(transactions).run(distinct, this::next, course));
    }

    /// A correction begins a step: it counts on what those before it have put back.
    private Optional<SafeSteps.Done<Result>> next(String number, boolean begins) {
        var refused = new Rights(session).against(Right.CONFIRM);
        var draft = refused.isPresent() ? Optional.<ProjectInvoice>empty() : books.invoices().draft(number);
        if (!begins && draft.filter(each -> each.heading().isCorrection()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new SafeSteps.Done<>(new Result(number, draft.map(this::write).orElseGet(() ->
                Outcome.refused(refused.orElse(new ProjectInvoiceRefusal.NoSuchDraft(number))))),
                draft.map(each -> each.details().size()).orElse(0)));
    }

    private DraftChange confirming() {
        return new DraftChange(books.invoices(), transactions, new Rights(session), Right.CONFIRM);
    }

    private Outcome<Money> write(ProjectInvoice draft) {
        var wrong = new ArrayList<>(refusals(draft));
        var free = new FreeOfCharge(ledger.on(session.today()), draft);
        wrong.addAll(free.refusals());
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        var correction = draft.heading().isCorrection();
        var backlog = correction ? books.actuals().backlogOf(draft.heading().contract()) : List.<Actual>of();
        var externals = new HashMap<Long, String>();
        var putBack = new HashMap<Actual, String>();
        free.post(books.actuals().post(new DocumentRef(DocumentKind.PROJECT_INVOICE, draft.number()),
                correction ? Cause.CORRECTION : Cause.CONFIRMATION, session.today(), numbers -> {
                    var written = correction ? corrected(draft, backlog, numbers) : billed(draft, numbers);
                    for (var at = 0; at < written.size(); at++) {
                        externals.putAll(externals(draft.details().get(at), written.get(at)));
                        putBack.putAll(putBack(draft.details().get(at), written.get(at)));
                    }
                    return ActualChanges.all(written);
                }));
        books.actuals().tell(putBack);
        settle(draft);
        books.invoices().confirm(draft, books.customers().byAccount(draft.heading().customer())
                .map(Customer::name).orElse(draft.heading().customer()), externals);
        return Outcome.done(draft.amount().minus(draft.originalAmount()));
    }

    private static List<Refusal> refusals(ProjectInvoice draft) {
        var wrong = new ArrayList<Refusal>();
        if (draft.details().isEmpty() && !draft.heading().isCorrection()) {
            wrong.add(new ProjectInvoiceRefusal.DraftIsEmpty(draft.number()));
        }
        draft.billing().stream().filter(each -> each.backing() instanceof Backing.Unbilled(var work) && !work.stands())
                .forEach(each -> wrong.add(new ProjectInvoiceRefusal.WorkIsGone(each.description())));
        wrong.addAll(draft.heading().isCorrection() ? Correction.refusals(draft.correcting())
                : Confirmation.refusals(draft.billing()));
        Postings.refusalOf(draft.details().size() * MOST_ROWS).ifPresent(wrong::add);
        return wrong;
    }

    private List<ActualChanges> billed(ProjectInvoice draft, LongSupplier numbers) {
        var confirmation = new Confirmation(numbers, session.today());
        return draft.billing().stream().map(confirmation::written).toList();
    }

    private List<ActualChanges> corrected(ProjectInvoice draft, List<Actual> backlog, LongSupplier numbers) {
        var written = new Correction(numbers, session.today()).written(draft.correcting(), backlog);
        return draft.correcting().stream().map(each -> written.getOrDefault(each, ActualChanges.NONE)).toList();
    }

    /// What the customer reads of what was billed of a detail, where it is not the description.
    private static Map<Long, String> externals(DraftDetail detail, ActualChanges written) {
        return detail.external().isEmpty() ? Map.of() : written.added().stream()
                .filter(each -> each.type() == ActualType.BILLED_SALES)
                .collect(Collectors.toMap(Actual::id, _ -> detail.external()));
    }

    /// The same of what goes back to the backlog.
    private static Map<Actual, String> putBack(DraftDetail detail, ActualChanges written) {
        return detail.external().isEmpty() || !(detail.matter() instanceof CorrectionDetail corrects) ? Map.of()
                : written.added().stream().filter(each -> each.type() == ActualType.UNBILLED_SALES
                                && each.links().replaces().equals(Optional.of(corrects.billed().id())))
                        .collect(Collectors.toMap(Function.identity(), _ -> detail.external()));
    }

    /// Milestones and products that are billed are done with; those that are credited in full are ready again.
    private void settle(ProjectInvoice draft) {
        books.pieces().settle(InvoiceBooks.pieces(draft.billing().stream().map(InvoiceDetail::backing).toList()),
                MilestoneStatus.CUSTOMER_INVOICE_POSTED);
        var credited = draft.correcting().stream().filter(each -> !each.isUnchanged() && each.worth().quantity().isZero())
                .map(each -> key(each.billed().subject())).flatMap(Optional::stream).collect(Collectors.toSet());
        if (!credited.isEmpty()) {
            books.pieces().settle(books.pieces().of(draft.heading().contract()).stream()
                    .filter(each -> credited.contains(each.key())).toList(), MilestoneStatus.READY_TO_INVOICE);
        }
    }

    private static Optional<ContractPiece.Key> key(Subject subject) {
        var payer = subject.payer();
        return switch (subject.source().kind()) {
            case MILESTONE -> Optional.of(new ContractPiece.Key(payer.contract(), payer.line(), subject.source().id(),
                    payer.customer()));
            case PRODUCT_LINE -> Optional.of(new ContractPiece.Key(payer.contract(), payer.line(), 0, payer.customer()));
            case ENTRY, INVOICE_DETAIL -> Optional.empty();
        };
    }
}
