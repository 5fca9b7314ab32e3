package org.faktuur.invoices;

import org.faktuur.numbering.DocumentKind;

/// An invoice, or the negative one that is called a credit note.
public enum InvoiceKind {
    INVOICE(DocumentKind.INVOICE), CREDIT_NOTE(DocumentKind.CREDIT_NOTE);

    private final DocumentKind document;

    InvoiceKind(DocumentKind document) {
        this.document = document;
    }

    /// The kind of document that it is numbered as.
    public DocumentKind document() {
        return document;
    }
}
