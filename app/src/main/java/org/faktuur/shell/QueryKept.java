package org.faktuur.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.listing.Query;
import org.faktuur.listing.QueryRefusal;
import org.faktuur.listing.QueryText;
import org.faktuur.listing.SavedQuery;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.texts.Words;

/// The saved queries of a list beside the one that is being written: which of them it is, and saving, renaming,
/// deleting it and making it the default.
public final class QueryKept {

    private static final int LONGEST = 8_000;

    private final String list;
    private final Desk desk;
    private final Supplier<Outcome<Query>> written;
    private final ObservableList<SavedQuery> saved = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<SavedQuery>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Command save;
    private final Command saveAs;
    private final Command rename;
    private final Command delete;
    private final Command makeUsual;

    /// `written` is the query that is being written, and `problem` what speaks against it.
    QueryKept(String list, Desk desk, Supplier<Outcome<Query>> written, ObservableValue<Optional<Refusal>> problem) {
        this.list = list;
        this.desk = desk;
        this.written = written;
        this.save = Command.of("Shortcut+S", this::saveNow).unless(problem);
        this.saveAs = Command.of(() -> askName("QueryView.saveAs", this::saveUnder)).unless(problem);
        var notSaved = Bindings.createObjectBinding(() -> chosen.get().isPresent() ? Optional.<Refusal>empty()
                : Optional.<Refusal>of(new QueryRefusal.QueryNotSaved()), chosen);
        this.rename = Command.of(() -> askName("QueryView.rename", to -> {
            var from = name();
            change(() -> desk.queries().rename(list, from, to), to);
        })).unless(notSaved);
        this.delete = Command.of(this::forget).unless(notSaved);
        this.makeUsual = Command.of(() -> chosen.get().ifPresent(query -> change(() -> desk.queries()
                .makeUsual(list, query.usual() ? Optional.empty() : Optional.of(query.name())), query.name())))
                .unless(notSaved);
    }

    /// Reads them; the one of this name is the one that is being written.
    void read(String name) {
        change(() -> { }, name);
    }

    /// The saved queries of the list, by name.
    public ObservableList<SavedQuery> saved() {
        return saved;
    }

    /// The one that is being written; empty while it is not saved.
    public ReadOnlyObjectProperty<Optional<SavedQuery>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    void choose(Optional<SavedQuery> query) {
        chosen.set(query);
    }

    /// Its name; empty while it is not saved.
    String name() {
        return chosen.get().map(SavedQuery::name).orElse("");
    }

    /// Saves it under its name; asks for one where it has none.
    public Command save() {
        return save;
    }

    /// Saves it under another name.
    public Command saveAs() {
        return saveAs;
    }

    /// Gives it another name.
    public Command rename() {
        return rename;
    }

    /// Forgets it; what is written stays.
    public Command delete() {
        return delete;
    }

    /// Makes it the one that the list opens with, or no longer.
    public Command makeUsual() {
        return makeUsual;
    }

    private void saveNow() {
        if (chosen.get().isEmpty()) {
            saveAs.run();
        } else {
            saveUnder(name());
        }
    }

    private void saveUnder(String name) {
        var query = written.get().orElseThrow().named(name);
        if (QueryText.written(query).length() > LONGEST) {
            desk.navigator().say(Message.refused(List.of(new QueryRefusal.QueryTooLong(LONGEST))));
        } else {
            change(() -> desk.queries().save(list, query), name);
        }
    }

    private void askName(String key, Consumer<String> then) {
        var asked = new QueryNameViewModel(Words.of(key), name(), saved.stream().map(SavedQuery::name).toList());
        desk.dialogs().show(asked);
        asked.chosen().ifPresent(then);
    }

    private void forget() {
        chosen.get().filter(query -> desk.dialogs().ask(Words.of("QueryView.askDelete",
                Map.of("name", query.name())), Words.of("QueryView.delete"), Words.of("cancel")))
                .ifPresent(query -> change(() -> desk.queries().delete(list, query.name()), ""));
    }

    private void change(Runnable work, String name) {
        desk.background().run(() -> {
            work.run();
            return desk.queries().of(list);
        }, found -> {
            saved.setAll(found);
            chosen.set(found.stream().filter(each -> each.name().equals(name)).findFirst());
        });
    }
}
