package org.faktuur.invoices;

import java.util.List;
import org.faktuur.ledger.Explanation;
import org.faktuur.ledger.Explanations;
import org.faktuur.ledger.Voucher;

/// Explains the entries of invoices' vouchers from what was posted with them.
public final class InvoiceExplanations implements Explanations {

    private final Invoices invoices;

    public InvoiceExplanations(Invoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public List<Explanation> of(Voucher voucher) {
        return invoices.byVoucher(voucher.number())
                .map(invoice -> voucher.lines().stream().map(entry -> Why.of(entry, invoice.content())).toList())
                .orElse(List.of());
    }
}
