package org.faktuur.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Refusal;

/// The chain of posted documents.
public interface Postings {

    /// The most rows of one sort that one posting holds: lines, charges, VAT lines, entries.
    int MOST_LINES = 99_999;

    /// Why a document with so many rows of one sort cannot be posted; empty when it can.
    static Optional<Refusal> refusalOf(int lines) {
        return lines > MOST_LINES ? Optional.of(new LedgerRefusal.TooManyLines(lines, MOST_LINES)) : Optional.empty();
    }

    /// Begins the next link: what the stores add until the next one begins belongs to this document.
    void begin(DocumentRef document, LocalDate date);
}
