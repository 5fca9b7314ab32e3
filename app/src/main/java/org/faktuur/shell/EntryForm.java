package org.faktuur.shell;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.texts.Words;

/// What is typed and chosen on a page and kept as one: its fields by the names of their nodes, whether something was
/// changed, and keeping it, with what is refused marked at the field it is about. Shown by `FormNodes`.
public final class EntryForm {

    /// One of several, chosen from a list.
    public record Choice<T>(ObjectProperty<T> value, ObservableList<T> from, Function<T, Words> words) {

        /// What is chosen.
        public T get() {
            return value.get();
        }

        /// Offers these from now on, and chooses this one.
        public void offer(List<T> others, T chosen) {
            from.setAll(others);
            value.set(chosen);
        }
    }

    private final Map<String, EntryField<?>> fields = new LinkedHashMap<>();
    private final Map<String, Function<String, List<Suggestion>>> lookUps = new LinkedHashMap<>();
    private final Map<String, Choice<?>> choices = new LinkedHashMap<>();
    private final Map<String, BooleanProperty> flags = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final Function<Refusal, String> place;
    private Consumer<String> pointing = _ -> { };
    private Runnable told = () -> { };
    private boolean showing;
    private boolean keeping;

    /// A form without fields; `place` names the field that a refusal is about, or no field by an empty name.
    public EntryForm(Function<Refusal, String> place) {
        this.place = place;
    }

    /// A field that is typed in.
    public <T> EntryField<T> field(String node, EntryKind<T> kind, T first) {
        var field = new EntryField<>(kind, first).whenTyped(_ -> change());
        field.wrong().subscribe(wrong -> {
            if (wrong.isPresent()) {
                change();
            }
        });
        fields.put(node, field);
        return field;
    }

    /// A text of at most so many characters.
    public EntryField<String> text(String node, int most) {
        return field(node, EntryKind.text(most), "");
    }

    /// The same, with suggestions while one types. Called off the screen's thread.
    public EntryField<String> text(String node, int most, Function<String, List<Suggestion>> find) {
        lookUps.put(node, find);
        return text(node, most);
    }

    /// One of several, in these words.
    public <T> Choice<T> choice(String node, T first, List<T> from, Function<T, Words> words) {
        var choice = new Choice<>(new SimpleObjectProperty<>(first), FXCollections.observableArrayList(from), words);
        choice.value().subscribe((_, _) -> change());
        choices.put(node, choice);
        return choice;
    }

    /// One of an enum's values.
    public <E extends Enum<E>> Choice<E> choice(String node, E first) {
        return choice(node, first, List.of(first.getDeclaringClass().getEnumConstants()), Words::of);
    }

    /// Yes or no.
    public BooleanProperty flag(String node) {
        var flag = new SimpleBooleanProperty();
        flag.subscribe((_, _) -> change());
        flags.put(node, flag);
        return flag;
    }

    /// Fills it with what the books say: nothing counts as changed then.
    public void show(Runnable fill) {
        showing = true;
        fill.run();
        showing = false;
        changed.set(false);
    }

    /// Something that is kept with it was changed, such as a row of a table.
    public void touch() {
        change();
    }

    /// Told whenever something is changed.
    public void whenChanged(Runnable listener) {
        told = listener;
    }

    /// Was something changed since it was filled or kept?
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /// What of what was typed will not do.
    public List<Refusal> problems() {
        return fields.values().stream().flatMap(field -> field.wrong().get().stream()).distinct().toList();
    }

    /// What was typed that cannot be read or will not do by itself; what was refused elsewhere is forgiven.
    public List<Refusal> unread() {
        fields.values().forEach(EntryField::forgive);
        return problems();
    }

    /// An act by Ctrl+S that is off while nothing was changed.
    public Command saving(Runnable act) {
        return Command.of("Shortcut+S", act).unless(changed.map(is -> is ? Optional.empty()
                : Optional.of(new FormRefusal.NothingToSave())));
    }

    /// A reason while something was changed that is not kept.
    public ObservableValue<Optional<Refusal>> unsaved() {
        return changed.map(is -> is ? Optional.of(new FormRefusal.SaveOrUndoFirst()) : Optional.empty());
    }

    /// Keeps it, unless something was typed that will not do; what is refused is said and marked at its field.
    public <T> void keep(Desk desk, Supplier<Outcome<T>> work, Consumer<? super T> then) {
        fields.values().forEach(EntryField::forgive);
        if (!problems().isEmpty()) {
            desk.navigator().say(Message.refused(problems()));
            point();
        } else if (!keeping) {
            keeping = true;
            desk.background().run(work, outcome -> answer(desk, outcome, then), () -> keeping = false);
        }
    }

    private <T> void answer(Desk desk, Outcome<T> outcome, Consumer<? super T> then) {
        switch (outcome) {
            case Outcome.Done<T>(var kept) -> then.accept(kept);
            case Outcome.Refused<T>(var reasons) -> {
                reasons.forEach(reason -> Optional.ofNullable(fields.get(place.apply(reason)))
                        .ifPresent(field -> field.refuse(reason)));
                desk.navigator().say(Message.refused(reasons));
                point();
            }
        }
    }

    /// The first field that will not do is pointed at by this.
    void whenPointing(Consumer<String> told) {
        pointing = told;
    }

    private void point() {
        fields.entrySet().stream().filter(each -> each.getValue().wrong().get().isPresent()).findFirst()
                .ifPresent(each -> pointing.accept(each.getKey()));
    }

    /// May its page go away? Asks where something was changed.
    public boolean mayClose(Desk desk) {
        return !changed.get() || desk.dialogs().ask(Words.of("EntryForm.lose"), Words.of("EntryForm.loseYes"),
                Words.of("EntryForm.loseNo"));
    }

    private void change() {
        if (!showing) {
            changed.set(true);
            told.run();
        }
    }

    Map<String, EntryField<?>> fields() {
        return Collections.unmodifiableMap(fields);
    }

    Optional<Function<String, List<Suggestion>>> lookUp(String node) {
        return Optional.ofNullable(lookUps.get(node));
    }

    Map<String, Choice<?>> choices() {
        return Collections.unmodifiableMap(choices);
    }

    Map<String, BooleanProperty> flags() {
        return Collections.unmodifiableMap(flags);
    }
}
