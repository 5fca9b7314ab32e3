package org.faktuur.projects.actual;

/// How far an actual is on its way to the customer (SPEC G4).
public enum BillingStatus {

    /// Nobody has said yet that it may be invoiced.
    OPEN,

    /// It goes onto the next invoice.
    READY_TO_INVOICE,

    /// A draft invoice holds it.
    CUSTOMER_INVOICE_CREATED,

    /// An invoice that holds it is confirmed.
    CUSTOMER_INVOICE_POSTED,

    /// Its approval was taken back.
    CANCELED
}
