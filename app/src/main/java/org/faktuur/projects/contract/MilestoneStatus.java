package org.faktuur.projects.contract;

/// How far a milestone, or a product of a contract, is (SPEC F6).
public enum MilestoneStatus {
    NOT_READY, READY_TO_INVOICE, CUSTOMER_INVOICE_CREATED, CUSTOMER_INVOICE_POSTED;

    /// Does an invoice hold it?
    public boolean isOnInvoice() {
        return this == CUSTOMER_INVOICE_CREATED || this == CUSTOMER_INVOICE_POSTED;
    }
}
