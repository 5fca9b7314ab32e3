package org.faktuur.shell;

import java.util.Optional;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.texts.Words;

/// One fact about what a page shows: the key of its label, its value, and what pressing the value opens.
public record Fact(String key, Words value, Optional<Runnable> act) {

    /// A fact that is only read.
    public static Fact of(String key, Words value) {
        return new Fact(key, value, Optional.empty());
    }

    /// A number, date, amount, name or status, as the language writes it.
    public static Fact of(String key, Object value) {
        return of(key, (Words) texts -> texts.worded(value));
    }

    /// A document by its number; pressing it opens it.
    public static Fact of(String key, DocumentRef document, Navigator navigator) {
        return new Fact(key, Words.plain(document.number()), Optional.of(() -> navigator.open(document)));
    }
}
