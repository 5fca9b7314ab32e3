package org.faktuur.company.view;

import org.faktuur.numbering.DocumentKind;

/// How documents of a kind are numbered, and the number that the next one on the session date gets.
public record NumberSequenceRow(DocumentKind kind, String pattern, String next) {
}
