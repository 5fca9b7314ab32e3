package org.faktuur.numbering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The number sequences of the company. Drawn inside the transaction that keeps the document, so that a
/// posting that fails gives its number back and no gap arises.
public interface NumberSequences {

    /// The next numbers of a kind for a document date, in order.
    List<String> draw(DocumentKind kind, LocalDate date, int count);

    /// What `draw` would answer, without drawing: for the preview.
    List<String> peek(DocumentKind kind, LocalDate date, int count);

    /// How the numbers of each kind are written.
    Map<DocumentKind, NumberPattern> patterns();

    /// Sets how the numbers of these kinds are written; once, when the company is made.
    void define(Map<DocumentKind, NumberPattern> patterns);

    /// The next number of a kind.
    default String next(DocumentKind kind, LocalDate date) {
        return draw(kind, date, 1).getFirst();
    }
}
