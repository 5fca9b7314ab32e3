package org.faktuur.documents;

/// How a line is treated for VAT; what the law wants said about it stands in the texts.
public enum VatTreatment {
    STANDARD, REDUCED, ZERO, EXEMPT, REVERSE_CHARGE, EXPORT;

    /// Must the paper say why there is no VAT on it?
    boolean wantsWords() {
        return this != STANDARD && this != REDUCED;
    }

    /// Is a percentage the right way to print it?
    boolean hasRate() {
        return this != EXEMPT && this != REVERSE_CHARGE;
    }
}
