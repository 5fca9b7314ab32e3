package org.faktuur.tax;

/// What a VAT code stands for; the words that the law asks for on the invoice follow from it.
public enum VatKind {
    STANDARD, REDUCED, ZERO, EXEMPT, REVERSE_CHARGE, INTRA_COMMUNITY, EXPORT;

    /// Does the buyer owe the VAT, so that the invoice must bear the buyer's VAT number (Directive 2006/112/EC art. 226
    /// (4), 138)?
    public boolean asksForBuyersNumber() {
        return this == REVERSE_CHARGE || this == INTRA_COMMUNITY;
    }

    /// Can its rate be another than 0 per cent?
    public boolean bearsTax() {
        return this == STANDARD || this == REDUCED;
    }
}
