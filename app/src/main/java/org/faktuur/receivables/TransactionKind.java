package org.faktuur.receivables;

import org.faktuur.numbering.DocumentKind;

/// What a customer transaction comes from.
public enum TransactionKind {
    INVOICE(DocumentKind.INVOICE), CREDIT_NOTE(DocumentKind.CREDIT_NOTE), PAYMENT(DocumentKind.PAYMENT);

    private final DocumentKind document;

    TransactionKind(DocumentKind document) {
        this.document = document;
    }

    /// The kind of document.
    public DocumentKind document() {
        return document;
    }
}
