package org.faktuur.invoices;

import java.util.List;
import java.util.stream.Stream;
import org.faktuur.ledger.VoucherLine;

/// An invoice with the entries of its voucher: everything is decided, only the numbers are missing.
public record ReadyInvoice(InvoiceToPost invoice, List<VoucherLine> entries) {

    public ReadyInvoice {
        entries = List.copyOf(entries);
    }

    /// The same with more entries, which balance by themselves.
    public ReadyInvoice with(List<VoucherLine> more) {
        return more.isEmpty() ? this : new ReadyInvoice(invoice, Stream.concat(entries.stream(), more.stream())
                .toList());
    }
}
