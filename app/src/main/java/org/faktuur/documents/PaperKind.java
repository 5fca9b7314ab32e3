package org.faktuur.documents;

/// What a paper is; its name on paper and on screen stands in the texts.
public enum PaperKind {
    INVOICE, CREDIT_NOTE, PRO_FORMA, PACKING_SLIP;

    /// Does it ask for money, so that payment particulars belong on it?
    boolean asksForPayment() {
        return this == INVOICE;
    }
}
