package org.faktuur.invoices;

/// How a charge is reckoned (the specification, E3).
public enum ChargeCategory {
    FIXED, PIECES, PERCENT
}
