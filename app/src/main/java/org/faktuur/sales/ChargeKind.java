package org.faktuur.sales;

/// Who bears a charge: the customer, on the invoice; or the company itself, from one ledger account to another.
public enum ChargeKind {
    CUSTOMER, INTERNAL
}
