package org.faktuur.projects.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.Rights;
import org.faktuur.projects.actual.Payer;
import org.faktuur.session.Right;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// What is done with a draft as a whole (SPEC H2). Refused, all of it, when the draft is gone or confirmed, or when
/// somebody changed it since it was read.
public final class KeepProjectInvoice {

    private final InvoiceBooks books;
    private final Session session;
    private final Transactions transactions;
    private final DraftChange change;

    /// Kept in these books.
    public KeepProjectInvoice(InvoiceBooks books, Session session, Transactions transactions) {
        this.books = books;
        this.session = session;
        this.transactions = transactions;
        this.change = new DraftChange(books.invoices(), transactions, new Rights(session), Right.DRAFT);
    }

    /// Names and describes it. Refused without a name.
    public Outcome<ProjectInvoice> describe(DraftRef ref, String name, String description) {
        return change.of(ref, draft -> name.isBlank()
                ? Outcome.refused(new ProjectInvoiceRefusal.DraftNeedsName(ref.number()))
                : Outcome.done(draft.with(draft.heading().named(name, description))));
    }

    /// Hands it over to be looked at; it may still be edited.
    public Outcome<ProjectInvoice> review(DraftRef ref) {
        return change.of(ref, draft -> Outcome.done(draft.in(ProjectInvoiceStatus.IN_REVIEW)));
    }

    /// Takes it back from being looked at.
    public Outcome<ProjectInvoice> reopen(DraftRef ref) {
        return change.of(ref, draft -> Outcome.done(draft.in(ProjectInvoiceStatus.DRAFT)));
    }

    /// Adds what of its contract and customer has become ready since; a second time there is nothing to add. Refused
    /// on a correction.
    public Outcome<ProjectInvoice> refresh(DraftRef ref) {
        return change.of(ref, draft -> draft.heading().isCorrection()
                ? Outcome.refused(new ProjectInvoiceRefusal.NotOnCorrection(ref.number()))
                : Outcome.done(with(draft, ready(draft.heading()).details(books))));
    }

    private Backlog ready(InvoiceHeading heading) {
        return Backlog.ready(books.contracts().byNumber(heading.contract()).orElseThrow(), books,
                each -> each.subject().payer().customer().equals(heading.customer()) && isPast(each.dates().transaction()),
                each -> each.key().customer().equals(heading.customer()));
    }

    private boolean isPast(LocalDate day) {
        return !day.isAfter(session.today());
    }

    private ProjectInvoice with(ProjectInvoice draft, List<DraftDetail> more) {
        books.claim(more);
        return draft.and(more);
    }

    /// Adds chosen rows of the backlog, each to the most recent draft of its contract and customer; all or none.
    /// Answers the numbers of the drafts. Refused for rows that are not ready, that are dated later than today, where
    /// there is no such draft, and to whoever may not make drafts.
    public Outcome<List<String>> addToDrafts(BacklogChoice choice) {
        return new Rights(session).when(Right.DRAFT, () -> transactions.run(() -> Backlog.of(choice, books).then(found -> {
            var wrong = new ArrayList<>(found.unready());
            found.work().stream().filter(each -> !isPast(each.dates().transaction())).forEach(each ->
                    wrong.add(new ProjectInvoiceRefusal.NotInBacklog(each.subject().description())));
            var byDraft = new LinkedHashMap<String, List<DraftDetail>>();
            for (var detail : found.details(books)) {
                var payer = detail.matter().subject().payer();
                books.invoices().latestDraft(payer.contract(), payer.customer()).ifPresentOrElse(
                        draft -> byDraft.computeIfAbsent(draft, _ -> new ArrayList<>()).add(detail),
                        () -> wrong.add(noDraft(payer)));
            }
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong.stream().distinct().toList());
            }
            byDraft.forEach((number, details) -> {
                var draft = books.invoices().draft(number).orElseThrow();
                books.invoices().save(draft, with(draft, details));
            });
            return Outcome.done(List.copyOf(byDraft.keySet()));
        })));
    }

    private static Refusal noDraft(Payer payer) {
        return new ProjectInvoiceRefusal.NoDraftToAddTo(payer.contract(), payer.customer());
    }

    /// Takes the draft away: what it bills is in the backlog again, ready. Its number is not used again. Answers it.
    public Outcome<ProjectInvoice> delete(DraftRef ref) {
        return change.with(ref, draft -> {
            books.release(draft.details());
            books.invoices().remove(draft);
            return Outcome.done(draft);
        });
    }
}
