package org.faktuur.shell;

import org.faktuur.numbering.DocumentRef;

/// A document that the search found, and what tells it from others: the customer's name.
public record FoundDocument(DocumentRef document, String about) {
}
