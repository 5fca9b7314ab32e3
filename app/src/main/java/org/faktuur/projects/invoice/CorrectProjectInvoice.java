package org.faktuur.projects.invoice;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.Rights;
import org.faktuur.session.Right;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// Begins the correction of a confirmed invoice (SPEC I1): a draft with all that it billed, or with what was chosen of
/// that, at quantity nought.
public final class CorrectProjectInvoice {

    /// What of a confirmed invoice may be corrected.
    ///
    /// @param draft the number of the draft that corrects it already; empty for none
    public record Choice(ConfirmedInvoice.Detail detail, String draft) {

        /// Is it on no draft yet?
        public boolean isFree() {
            return draft.isEmpty();
        }

        long number() {
            return detail.billed().id();
        }
    }

    private final InvoiceBooks books;
    private final Session session;
    private final Transactions transactions;

    /// Kept in these books.
    public CorrectProjectInvoice(InvoiceBooks books, Session session, Transactions transactions) {
        this.books = books;
        this.session = session;
        this.transactions = transactions;
    }

    /// What of it stands, and which drafts hold some of that already. Refused where it is not confirmed, where all of it
    /// was corrected, and where drafts hold all of it.
    public Outcome<List<Choice>> choices(String confirmed) {
        return of(confirmed, invoice -> {
            var choices = choices(invoice);
            return choices.stream().anyMatch(Choice::isFree) ? Outcome.done(choices)
                    : Outcome.refused(choices.stream().findFirst().<Refusal>map(each ->
                            new ProjectInvoiceRefusal.CorrectionIsOpen(confirmed, each.draft()))
                    .orElseGet(() -> new ProjectInvoiceRefusal.NothingToCorrect(confirmed)));
        });
    }

    /// Begins with all of it that stands; answers the draft. Refused where it is not confirmed, where a draft corrects
    /// some of it already, and where all of it was corrected.
    public Outcome<ProjectInvoice> begin(String confirmed) {
        return of(confirmed, invoice -> begin(invoice, _ -> true));
    }

    /// Begins with these billed actuals only. Refused besides where none is chosen.
    public Outcome<ProjectInvoice> begin(String confirmed, Set<Long> billed) {
        return of(confirmed, invoice -> billed.isEmpty()
                ? Outcome.refused(new ProjectInvoiceRefusal.NothingChosenToCorrect(confirmed))
                : begin(invoice, each -> billed.contains(each.number())));
    }

    private <T> Outcome<T> of(String confirmed, Function<ConfirmedInvoice, Outcome<T>> what) {
        return new Rights(session).when(Right.DRAFT, () -> transactions.run(() -> books.invoices().confirmed(confirmed)
                .map(what).orElseGet(() -> Outcome.refused(new ProjectInvoiceRefusal.NotConfirmed(confirmed)))));
    }

    private List<Choice> choices(ConfirmedInvoice invoice) {
        var drafts = books.invoices().correcting(invoice.number());
        return invoice.correctable().stream().map(each -> new Choice(each,
                drafts.getOrDefault(each.billed().id(), ""))).toList();
    }

    private Outcome<ProjectInvoice> begin(ConfirmedInvoice invoice, Predicate<Choice> which) {
        var chosen = choices(invoice).stream().filter(which).toList();
        if (chosen.isEmpty()) {
            return Outcome.refused(new ProjectInvoiceRefusal.NothingToCorrect(invoice.number()));
        }
        var taken = chosen.stream().map(Choice::draft).filter(each -> !each.isEmpty()).distinct().sorted().toList();
        return taken.isEmpty() ? Outcome.done(begun(invoice, chosen)) : Outcome.refused(taken.stream()
                .<Refusal>map(each -> new ProjectInvoiceRefusal.CorrectionIsOpen(invoice.number(), each)).toList());
    }

    private ProjectInvoice begun(ConfirmedInvoice invoice, List<Choice> chosen) {
        var heading = invoice.heading();
        var number = books.numbers().next(DocumentKind.PROJECT_INVOICE, session.today());
        books.invoices().add(ProjectInvoice.draft(new InvoiceHeading(number, heading.name(), heading.contract(),
                heading.customer(), heading.currency(), heading.description(), session.today(), invoice.number()),
                chosen.stream().map(each -> detail(each.detail())).toList()));
        return books.invoices().draft(number).orElseThrow();
    }

    private static DraftDetail detail(ConfirmedInvoice.Detail each) {
        return new DraftDetail(0, CorrectionDetail.of(each.billed()),
                each.external().equals(each.billed().subject().description()) ? "" : each.external());
    }
}
