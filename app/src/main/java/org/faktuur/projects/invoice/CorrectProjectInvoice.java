package org.faktuur.projects.invoice;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.Rights;
import org.faktuur.session.Right;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// Begins the correction of a confirmed invoice (SPEC I1): a draft with all that it billed, at quantity nought.
public final class CorrectProjectInvoice {

    private final InvoiceBooks books;
    private final Session session;
    private final Transactions transactions;

    /// Kept in these books.
    public CorrectProjectInvoice(InvoiceBooks books, Session session, Transactions transactions) {
        this.books = books;
        this.session = session;
        this.transactions = transactions;
    }

    /// Begins with all of it that stands; answers the draft. Refused where it is not confirmed, where a draft corrects
    /// it already, and where all of it was corrected.
    public Outcome<ProjectInvoice> begin(String confirmed) {
        return begin(confirmed, ConfirmedInvoice::correctable);
    }

    /// Begins with these billed actuals only.
    public Outcome<ProjectInvoice> begin(String confirmed, Set<Long> billed) {
        return begin(confirmed, it -> it.correctable().stream()
                .filter(each -> billed.contains(each.billed().id())).toList());
    }

    private Outcome<ProjectInvoice> begin(String confirmed,
                                          Function<ConfirmedInvoice, List<ConfirmedInvoice.Detail>> which) {
        return new Rights(session).when(Right.DRAFT, () -> transactions.run(() -> books.invoices().confirmed(confirmed)
                .map(it -> begin(it, which.apply(it)))
                .orElseGet(() -> Outcome.refused(new ProjectInvoiceRefusal.NotConfirmed(confirmed)))));
    }

    private Outcome<ProjectInvoice> begin(ConfirmedInvoice invoice, List<ConfirmedInvoice.Detail> details) {
        var open = books.invoices().openCorrection(invoice.number());
        if (open.isPresent()) {
            return Outcome.refused(new ProjectInvoiceRefusal.CorrectionIsOpen(invoice.number(), open.get()));
        }
        if (details.isEmpty()) {
            return Outcome.refused(new ProjectInvoiceRefusal.NothingToCorrect(invoice.number()));
        }
        var heading = invoice.heading();
        var number = books.numbers().next(DocumentKind.PROJECT_INVOICE, session.today());
        books.invoices().add(ProjectInvoice.draft(new InvoiceHeading(number, heading.name(), heading.contract(),
                heading.customer(), heading.currency(), heading.description(), session.today(), invoice.number()),
                details.stream().map(each -> new DraftDetail(0, CorrectionDetail.of(each.billed()),
                        each.external().equals(each.billed().subject().description()) ? "" : each.external())).toList()));
        return Outcome.done(books.invoices().draft(number).orElseThrow());
    }
}
