package org.faktuur.shell;

import org.faktuur.numbering.DocumentRef;
import org.faktuur.texts.Words;

/// Words of a message that can be pressed.
public record Link(Words words, Runnable act) {

    /// A link that opens a document, with its number as the words.
    public static Link to(DocumentRef document, Navigator navigator) {
        return new Link(Words.plain(document.number()), () -> navigator.open(document));
    }

    /// A link that opens a document, with words of its own: Open, Print.
    public static Link to(DocumentRef document, Words words, Navigator navigator) {
        return new Link(words, () -> navigator.open(document));
    }
}
