package org.faktuur.receivables;

/// By what a payment was matched with what is open, the surest first.
public enum MatchBasis {
    KID, REFERENCE, AMOUNT, OLDEST, CUSTOMER, NONE
}
