package org.faktuur.shell;

import java.util.List;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;

/// A feature's front door: its menu entries, the documents it opens, the acts it offers.
public interface Feature {

    /// Its entries of the navigation pane, in order.
    default List<MenuItem> menu() {
        return List.of();
    }

    /// Does it open documents of this kind?
    default boolean opens(DocumentKind kind) {
        return false;
    }

    /// The page of a document of a kind that it opens.
    default Page open(DocumentRef document) {
        throw new IllegalArgumentException("opens no " + document.kind());
    }

    /// What it offers on the start page and in the search: creating an order, reading in a sample.
    default List<Act> acts() {
        return List.of();
    }

    /// At most `most` documents whose number or name holds what was typed. Called off the screen's thread.
    default List<FoundDocument> find(String typed, int most) {
        return List.of();
    }
}
