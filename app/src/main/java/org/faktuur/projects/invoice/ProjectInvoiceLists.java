package org.faktuur.projects.invoice;

import org.faktuur.listing.RowSource;

/// The project invoices as lists: columns number, name, contract, customer, currency, date, status, corrects, amount.
public interface ProjectInvoiceLists {

    /// Drafts and confirmed ones.
    RowSource<ProjectInvoiceRow> all();

    /// Those of a contract.
    RowSource<ProjectInvoiceRow> ofContract(String contract);
}
