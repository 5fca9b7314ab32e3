package org.faktuur.invoices;

import java.util.List;
import org.faktuur.ledger.VoucherLine;

/// An invoice with the entries of its voucher: everything is decided, only the numbers are missing.
public record ReadyInvoice(InvoiceToPost invoice, List<VoucherLine> entries) {

    public ReadyInvoice {
        entries = List.copyOf(entries);
    }
}
