package org.faktuur.invoices;

import java.util.Optional;
import org.faktuur.ledger.Explanations;
import org.faktuur.ledger.Origin;
import org.faktuur.ledger.Voucher;
import org.faktuur.numbering.DocumentRef;

/// Explains the vouchers of invoices from what was posted with them.
public final class InvoiceExplanations implements Explanations {

    private final Invoices invoices;

    public InvoiceExplanations(Invoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public Optional<Origin> of(Voucher voucher) {
        return invoices.byVoucher(voucher.number()).map(invoice -> new Origin(
                new DocumentRef(invoice.kind().document(), invoice.number()),
                voucher.lines().stream().map(entry -> Why.of(entry, invoice.content())).toList()));
    }
}
