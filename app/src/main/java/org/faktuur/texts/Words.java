package org.faktuur.texts;

import java.util.Map;
import org.faktuur.outcome.Refusal;

/// Something to be said, worded only when it is shown: so that what stands on the screen changes with the language.
@FunctionalInterface
public interface Words {

    /// Nothing to say.
    Words NONE = _ -> "";

    /// The words in the language of these texts.
    String in(Texts texts);

    /// The text of a key.
    static Words of(String key) {
        return texts -> texts.text(key);
    }

    /// The text of a key with its placeholders filled by name.
    static Words of(String key, Map<String, ?> values) {
        var kept = Map.copyOf(values);
        return texts -> texts.text(key, kept);
    }

    /// What a refusal says.
    static Words of(Refusal refusal) {
        return texts -> texts.of(refusal);
    }

    /// The word for an enum's value.
    static Words of(Enum<?> member) {
        return texts -> texts.of(member);
    }

    /// What reads the same in every language: a number, a name.
    static Words plain(String words) {
        return _ -> words;
    }
}
