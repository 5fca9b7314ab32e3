package org.faktuur.sales;

/// Which orders become one invoice (the specification, B7), in the order in which the dialog offers it.
public enum SummaryUpdate {

    /// An invoice for each order.
    NONE,

    /// One for all orders of an invoice account whose merge keys are equal, under the first one's header.
    INVOICE_ACCOUNT,

    /// The same, under the header of an order that is named.
    ORDER,

    /// One for those orders that are marked for it; each other one by itself.
    AUTOMATIC,

    /// One for each packing slip.
    PACKING_SLIP
}
