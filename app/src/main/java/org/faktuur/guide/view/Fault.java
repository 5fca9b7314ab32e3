package org.faktuur.guide.view;

import java.util.Map;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;

/// What was found instead of what a step needs.
public record Fault(Words found) {

    static Fault of(String kind) {
        return new Fault(Words.of("guide.fault." + kind));
    }

    static Fault of(String kind, String name, Object value) {
        return new Fault(Words.of("guide.fault." + kind, Map.of(name, value)));
    }

    /// In words.
    public String in(Texts texts) {
        return found.in(texts);
    }
}
