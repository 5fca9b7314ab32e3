package org.faktuur.numbering;

/// Kind and number: how one document names another without importing it.
public record DocumentRef(DocumentKind kind, String number) {
}
