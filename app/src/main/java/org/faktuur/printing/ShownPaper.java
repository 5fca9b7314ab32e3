package org.faktuur.printing;

/// A paper as somebody looks at it.
///
/// @param copy     0 where the original is wanted
/// @param original the paper without the mark, to be kept once it is handed out
/// @param pdf      the paper as it is shown
public record ShownPaper(PaperToHandOut paper, int copy, byte[] original, byte[] pdf) {
}
