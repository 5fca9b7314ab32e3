package org.faktuur.projects.billing;

import org.faktuur.listing.RowSource;

/// The customers' invoices of confirmed project invoices as lists: columns number, name, contract, customer, currency,
/// date, corrects, amount, status, document.
public interface CustomerInvoiceLists {

    /// All that bill something.
    RowSource<CustomerInvoiceRow> customerInvoices();
}
