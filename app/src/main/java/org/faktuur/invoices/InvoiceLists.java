package org.faktuur.invoices;

import org.faktuur.listing.RowSource;

/// The posted invoices as lists: columns number, kind, invoiceDate, dueDate, customer, name, invoiceAccount, net,
/// tax, total, currency, voucher, orders.
public interface InvoiceLists {

    /// Every invoice and credit note; the column posting is the order of posting.
    RowSource<InvoiceRow> all();
}
