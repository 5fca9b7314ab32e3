package org.faktuur.projects.billing;

import java.util.HashSet;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.Rights;
import org.faktuur.projects.invoice.ConfirmedInvoice;
import org.faktuur.session.Right;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// Completes the customer's invoice of a confirmed project invoice: VAT group, terms, dates, layout (SPEC J2). Its
/// amounts are what was confirmed; they change by a correction only.
public final class CompleteProjectInvoice {

    private final BillingBooks books;
    private final Session session;
    private final Transactions transactions;

    /// Kept in these books.
    public CompleteProjectInvoice(BillingBooks books, Session session, Transactions transactions) {
        this.books = books;
        this.session = session;
        this.transactions = transactions;
    }

    /// As it stands, or as it is completed when nobody says otherwise. Refused where the project invoice is not
    /// confirmed.
    public Outcome<CustomerInvoice> of(String invoice) {
        return confirmed(invoice).map(this::standing);
    }

    /// What was confirmed.
    Outcome<ConfirmedInvoice> confirmed(String invoice) {
        return books.projectInvoices().confirmed(invoice).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new BillingRefusal.NoProjectInvoice(invoice)));
    }

    /// How it stands.
    CustomerInvoice standing(ConfirmedInvoice invoice) {
        return books.customerInvoices().of(invoice.number()).orElseGet(() -> new CustomerInvoice(invoice.number(),
                CustomerInvoice.Status.TO_BE_COMPLETED, new UsualCompletion(books).of(invoice), "", 0));
    }

    /// What it would be, numberless; writes nothing. Refused as posting is, but for credit limit and closed periods.
    public Outcome<InvoiceToPost> preview(String invoice) {
        return confirmed(invoice).then(found -> preview(found, standing(found).completion()));
    }

    /// The same, were it completed so.
    public Outcome<InvoiceToPost> preview(CustomerInvoice invoice) {
        return confirmed(invoice.invoice()).then(found -> preview(found, invoice.completion()));
    }

    /// The same of what was read.
    Outcome<InvoiceToPost> preview(ConfirmedInvoice invoice, CustomerInvoice.Completion completion) {
        return new BilledOriginal(books).of(invoice).then(original -> new CustomerInvoiceProposal(books, invoice,
                completion, original, session.today()).make());
    }

    /// Keeps how it is completed. Refused when it is posted, when somebody was faster, and for a layout with a group
    /// without a name or a line of the contract in two groups.
    public Outcome<CustomerInvoice> complete(CustomerInvoice invoice) {
        return new Rights(session).when(Right.POST, () -> transactions.run(() -> confirmed(invoice.invoice()).then(found -> {
            var standing = standing(found);
            if (standing.settled().isPresent()) {
                return Outcome.refused(standing.settled().get());
            }
            var seen = new HashSet<Integer>();
            if (!invoice.completion().layout().stream().allMatch(each -> !each.name().isBlank() && seen.add(each.line()))) {
                return Outcome.refused(new BillingRefusal.LayoutUnclear(invoice.invoice()));
            }
            return books.customerInvoices().save(standing.with(invoice.completion()).at(invoice.version()))
                    ? of(invoice.invoice()) : Outcome.refused(
                            new BillingRefusal.BillingChangedMeanwhile(invoice.invoice()));
        })));
    }

    /// Says that it was invoiced with another program, under this number. What was accrued of it is taken back.
    /// Refused without one, when it is posted, and in a closed period where something was accrued.
    public Outcome<CustomerInvoice> elsewhere(String invoice, String number) {
        return new Rights(session).when(Right.POST, () -> transactions.run(() -> confirmed(invoice).then(found -> {
            var standing = standing(found);
            if (standing.settled().isPresent()) {
                return Outcome.refused(standing.settled().get());
            }
            if (number.isBlank()) {
                return Outcome.refused(new BillingRefusal.ExternalNumberMissing(invoice));
            }
            return elsewhere(found, standing.done(CustomerInvoice.Status.ELSEWHERE, number.strip()))
                    .then(_ -> of(invoice));
        })));
    }

    /// What was accrued of it is taken back at once: this program posts no invoice that would do so.
    private Outcome<Boolean> elsewhere(ConfirmedInvoice invoice, CustomerInvoice done) {
        var day = books.ledger().on(session.today());
        return day.due(invoice.number()).then(due -> due.isEmpty()
                ? Outcome.done(books.customerInvoices().save(done))
                : day.postAlone(due, new DocumentRef(DocumentKind.PROJECT_INVOICE, invoice.number()),
                        invoice.heading().name(), () -> books.customerInvoices().settle(done)));
    }
}
