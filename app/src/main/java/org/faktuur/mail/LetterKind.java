package org.faktuur.mail;

import java.util.Arrays;
import org.faktuur.numbering.DocumentKind;

/// What goes along with a letter. A pro forma invoice is named by its order.
public enum LetterKind {
    INVOICE(DocumentKind.INVOICE), CREDIT_NOTE(DocumentKind.CREDIT_NOTE), PRO_FORMA(DocumentKind.SALES_ORDER),
    PACKING_SLIP(DocumentKind.PACKING_SLIP);

    private final DocumentKind document;

    LetterKind(DocumentKind document) {
        this.document = document;
    }

    /// The kind of the document.
    public DocumentKind document() {
        return document;
    }

    /// The one for documents of this kind.
    ///
    /// @throws IllegalArgumentException when no letters go along with such documents
    public static LetterKind of(DocumentKind document) {
        return Arrays.stream(values()).filter(each -> each.document == document).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no letter for " + document));
    }

    /// Is something to be paid, so that the letter may say how much and when?
    public boolean isToBePaid() {
        return this == INVOICE || this == CREDIT_NOTE;
    }
}
