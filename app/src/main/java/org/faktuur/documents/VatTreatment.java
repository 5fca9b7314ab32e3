package org.faktuur.documents;

/// How a line is treated for VAT; what the law wants said about it stands in the texts. OUTSIDE: bears no VAT code.
public enum VatTreatment {
    STANDARD, REDUCED, ZERO, EXEMPT, REVERSE_CHARGE, INTRA_COMMUNITY, EXPORT, OUTSIDE;

    /// Must the paper say why there is no VAT on it?
    boolean wantsWords() {
        return switch (this) {
            case ZERO, EXEMPT, REVERSE_CHARGE, INTRA_COMMUNITY, EXPORT -> true;
            case STANDARD, REDUCED, OUTSIDE -> false;
        };
    }

    /// Is a percentage the right way to print it?
    boolean hasRate() {
        return switch (this) {
            case STANDARD, REDUCED, ZERO, INTRA_COMMUNITY, EXPORT -> true;
            case EXEMPT, REVERSE_CHARGE, OUTSIDE -> false;
        };
    }
}
