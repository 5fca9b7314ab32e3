package org.faktuur.printing;

import org.faktuur.documents.Document;
import org.faktuur.documents.PaperKind;
import org.faktuur.documents.PaperName;
import org.faktuur.numbering.DocumentRef;

/// A document whose paper is to be handed out: which it is, what print management asks of it, and what its paper says.
///
/// @param document of a pro forma invoice, the order that it is of
public record PaperToHandOut(DocumentRef document, PaperFacts facts, Document paper) {

    /// Is its paper kept as it was handed out? Pro forma invoices leave no trace but in the print log.
    boolean isKept() {
        return facts.kind() != PaperKind.PRO_FORMA;
    }

    PaperName name() {
        return PaperName.of(paper);
    }

    String fileName(String pattern) {
        return FileNames.of(pattern, document.number(), facts.customer().account(), paper.heading().date());
    }
}
