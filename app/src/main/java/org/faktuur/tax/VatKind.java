package org.faktuur.tax;

/// What a VAT code stands for; the words that the law asks for on the invoice follow from it.
public enum VatKind {
    STANDARD, REDUCED, ZERO, EXEMPT, REVERSE_CHARGE, INTRA_COMMUNITY, EXPORT;

    /// Can its rate be another than 0 per cent?
    public boolean bearsTax() {
        return this == STANDARD || this == REDUCED;
    }
}
