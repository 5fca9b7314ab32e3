package org.faktuur.ledger;

import java.time.LocalDate;
import org.faktuur.numbering.DocumentRef;

/// The chain of posted documents.
public interface Postings {

    /// Begins the next link: what the stores add until the next one begins belongs to this document.
    void begin(DocumentRef document, LocalDate date);
}
