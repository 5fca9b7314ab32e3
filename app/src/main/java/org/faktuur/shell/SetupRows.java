package org.faktuur.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.faktuur.codes.Coded;
import org.faktuur.codes.SaveCode;
import org.faktuur.outcome.Outcome;
import org.faktuur.texts.Words;

/// What a company has set up of one sort, with the form of the row that is added or changed, and the acts that keep it
/// and take it away.
public final class SetupRows<R> {

    /// The list: its name, what it reads, its columns, and what tells rows apart.
    public record Listing<R>(String name, Supplier<List<R>> read, List<ListColumn<R>> columns,
                             Function<R, ? extends Comparable<?>> key) {
    }

    /// The form: its fields, filling them with a row or blank, the row as it is written there, and what a row is
    /// called when one speaks of it.
    public record Editing<R>(EntryForm form, Consumer<Optional<R>> fill, Supplier<R> written,
                             Function<R, Words> called) {
    }

    /// What keeps a new row, a changed one, and takes one away.
    public record Verbs<R>(Function<R, Outcome<R>> add, Function<R, Outcome<R>> change,
                           Function<R, Outcome<R>> remove) {

        /// Those of what has a code.
        public static <C extends Coded> Verbs<C> of(SaveCode<C> verb) {
            return new Verbs<>(verb::add, verb::change, verb::remove);
        }
    }

    private final String title;
    private final Desk desk;
    private final Editing<R> editing;
    private final Verbs<R> verbs;
    private final EditedRows<R> rows;
    private final Command add;
    private final Command save;
    private final Command remove = Command.of("Shortcut+Delete", this::takeAway);
    private Runnable writing = () -> { };

    /// A page of this title; under its key and `.about` stands what it is for.
    public SetupRows(String title, Listing<R> listing, Editing<R> editing, Verbs<R> verbs, Desk desk) {
        this.title = title;
        this.desk = desk;
        this.editing = editing;
        this.verbs = verbs;
        this.rows = new EditedRows<>(new PagedList<>(listing.name(), new FewRows<>(listing.read(), listing.columns(),
                listing.key()), listing.columns(), desk).whenEmpty("SetupPane.empty").opening(_ -> writing.run()),
                editing.form(), editing.fill());
        this.add = Command.of("Alt+N", () -> {
            rows.add().run();
            writing.run();
        }).unless(editing.form().unsaved());
        this.save = editing.form().saving(this::keep);
        remove.unless(rows.edited().map(row -> row.isPresent() ? Optional.empty()
                : Optional.of(new FormRefusal.NoRowChosen())));
    }

    /// What a row with a code is called: its code and its name.
    public static Words called(Coded row) {
        return Words.plain(row.code() + " " + row.name());
    }

    /// What the page is called.
    public Words title() {
        return Words.of(title);
    }

    /// What is set up here, and what for.
    public Words about() {
        return Words.of(title + ".about");
    }

    /// Where it stands.
    public Desk desk() {
        return desk;
    }

    /// The list, and the row that the form is about.
    public EditedRows<R> rows() {
        return rows;
    }

    /// The fields of the row that is added or changed.
    public EntryForm form() {
        return editing.form();
    }

    /// What the row that the form is about is called; empty for a new one.
    public Optional<Words> heading() {
        return rows.edited().get().map(editing.called());
    }

    /// Empties the form for a new row, to be written at once.
    public Command add() {
        return add;
    }

    /// A row is to be written: the form comes to the front.
    void whenWriting(Runnable told) {
        writing = told;
    }

    /// Keeps the row of the form.
    public Command save() {
        return save;
    }

    /// Takes the row of the form away.
    public Command remove() {
        return remove;
    }

    private void keep() {
        var written = editing.written().get();
        var isNew = rows.edited().get().isEmpty();
        form().keep(desk, () -> (isNew ? verbs.add() : verbs.change()).apply(written), kept -> {
            rows.kept(Optional.of(kept));
            desk.navigator().say(Message.done(said("SetupPane.saved", kept)));
        });
    }

    private void takeAway() {
        var row = rows.edited().get();
        if (desk.dialogs().ask(said("SetupPane.sure", row.orElseThrow()), Words.of("SetupPane.remove"),
                Words.of("cancel"))) {
            form().show(() -> editing.fill().accept(row));
            form().keep(desk, () -> verbs.remove().apply(row.orElseThrow()), gone -> {
                rows.kept(Optional.empty());
                desk.navigator().say(Message.done(said("SetupPane.removed", gone)));
            });
        }
    }

    private Words said(String key, R row) {
        var called = editing.called().apply(row);
        return texts -> texts.text(key, Map.of("one", called.in(texts)));
    }
}
