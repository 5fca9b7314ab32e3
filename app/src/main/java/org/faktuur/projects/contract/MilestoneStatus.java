package org.faktuur.projects.contract;

/// How far a milestone is (SPEC F6).
public enum MilestoneStatus {
    NOT_READY, READY_TO_INVOICE, CUSTOMER_INVOICE_CREATED, CUSTOMER_INVOICE_POSTED
}
