package org.faktuur.receivables;

/// What is held against the credit limit (the specification, B6).
public enum CreditCheck {
    NONE, BALANCE, BALANCE_AND_PACKING_SLIP, BALANCE_AND_ALL
}
