package org.faktuur.shell;

import javafx.util.StringConverter;
import org.faktuur.texts.Texts;

/// The values of an enum in a list to choose from, in words.
public final class EnumWords<E extends Enum<E>> extends StringConverter<E> {

    private final Texts texts;

    /// In the words of these texts.
    public EnumWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String toString(E value) {
        return value == null ? "" : texts.of(value);
    }

    @Override
    public E fromString(String words) {
        throw new UnsupportedOperationException("values are chosen, not typed");
    }
}
