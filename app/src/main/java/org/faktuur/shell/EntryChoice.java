package org.faktuur.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faktuur.texts.Texts;

/// A cell in which one chooses among a few: worded on the screen, found by the first letters of its words.
final class EntryChoice {

    private final Texts texts;

    EntryChoice(Texts texts) {
        this.texts = texts;
    }

    static boolean isOne(EntryField<?> field) {
        return !field.choices().isEmpty();
    }

    /// What stands in the cell of a field, a choice in words.
    String shown(EntryField<?> field) {
        var name = field.shown(texts.formats());
        return field.choices().stream().filter(each -> each.toString().equals(name)).findFirst()
                .map(this::worded).orElse(name);
    }

    /// What is told to the field when this was typed: the name of the only choice that begins so.
    String named(EntryField<?> field, String typed) {
        if (!isOne(field)) {
            return typed;
        }
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<?> exact = field.choices().stream().filter(each -> words(each).equals(wanted)).toList();
        List<?> begun = exact.isEmpty() && !wanted.isEmpty()
                ? field.choices().stream().filter(each -> words(each).startsWith(wanted)).toList() : exact;
        return begun.size() == 1 ? begun.getFirst().toString() : typed;
    }

    /// Those that begin so; all of them where a whole one stands there.
    List<Suggestion> find(EntryField<?> field, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        var whole = field.choices().stream().anyMatch(each -> words(each).equals(wanted));
        return field.choices().stream().filter(each -> whole || words(each).startsWith(wanted))
                .map(each -> new Suggestion(worded(each), "")).toList();
    }

    /// The next choice after the one that stands there, by its name.
    Optional<String> next(EntryField<?> field) {
        var choices = field.choices();
        return choices.isEmpty() ? Optional.empty()
                : Optional.of(choices.get((choices.indexOf(field.get()) + 1) % choices.size()).toString());
    }

    private String words(Object choice) {
        return worded(choice).toLowerCase(Locale.ROOT);
    }

    /// A value in words, yes and no too.
    String worded(Object choice) {
        return choice instanceof Boolean yes ? texts.text(yes ? "yes" : "no") : texts.worded(choice);
    }
}
