package org.faktuur.projects.billing;

import java.util.Optional;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.invoice.ConfirmedInvoice;

/// What a correction is held against.
final class BilledOriginal {

    private final BillingBooks books;

    BilledOriginal(BillingBooks books) {
        this.books = books;
    }

    /// The posted invoice of what an invoice corrects; empty where it corrects nothing, or what another program
    /// invoiced, or what charged nothing. Refused as long as that is not posted.
    Outcome<Optional<CustomerInvoiceProposal.Original>> of(ConfirmedInvoice invoice) {
        var corrects = invoice.heading().corrects();
        if (corrects.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        var corrected = books.projectInvoices().confirmed(corrects).orElseThrow();
        var billed = books.customerInvoices().of(corrects)
                .filter(each -> each.status() != CustomerInvoice.Status.TO_BE_COMPLETED);
        if (billed.isEmpty()) {
            return corrected.details().stream().anyMatch(each -> each.billed().worth().billing().isBilled())
                    ? Outcome.refused(new BillingRefusal.OriginalFirst(invoice.number(), corrects))
                    : Outcome.done(Optional.empty());
        }
        return Outcome.done(books.sales().invoices().byNumber(billed.get().document())
                .filter(_ -> billed.get().status() == CustomerInvoice.Status.POSTED)
                .map(posted -> new CustomerInvoiceProposal.Original(posted,
                        BillingRow.of(corrected, billed.get().completion()))));
    }
}
