package org.faktuur.batch;

/// What a run does with each of its documents.
public enum BatchTask {
    INVOICE_SALES_ORDERS, CREATE_PROJECT_INVOICES
}
