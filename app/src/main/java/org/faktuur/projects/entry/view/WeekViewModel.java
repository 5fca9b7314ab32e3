package org.faktuur.projects.entry.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.contract.Resource;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.EntryStatus;
import org.faktuur.projects.entry.Week;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.FormRefusal;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// A week of a person's hours, a row for each project, task and role: written like a sheet, kept, handed in, and taken
/// back.
public final class WeekViewModel implements Page {

    private static final String KEY = "WeekView.";
    private static final String LAST = "WeekView.resource";
    private static final int DAYS = 7;

    private final Desk desk;
    private final EntryBooks books;
    private final WeekSheet sheet = new WeekSheet(this::complete, why -> refused(List.of(why)));
    private final CellNotes notes = new CellNotes(sheet::change);
    private final EntryField<String> resource = new EntryField<>(EntryKind.text(20), "");
    private final EntryField<String> why = new EntryField<>(EntryKind.text(500), "");
    private final ReadOnlyObjectWrapper<LocalDate> monday;
    private String shown = "";

    /// The page at this desk.
    public WeekViewModel(Desk desk, EntryBooks books) {
        this.desk = desk;
        this.books = books;
        this.monday = new ReadOnlyObjectWrapper<>(Week.mondayOf(desk.session().today()));
        resource.whenTyped(_ -> keepThen(this::read));
    }

    private void complete(WeekRow row) {
        var typed = row.work();
        desk.background().run(() -> books.completed(typed), meant -> row.complete(typed, meant));
    }

    /// The rows.
    WeekSheet sheet() {
        return sheet;
    }

    /// What is said of the hours under the cursor.
    CellNotes notes() {
        return notes;
    }

    /// Whose week it is.
    EntryField<String> resource() {
        return resource;
    }

    /// Why approved hours are asked back.
    EntryField<String> why() {
        return why;
    }

    EntryBooks books() {
        return books;
    }

    Desk desk() {
        return desk;
    }

    /// The day that the week begins on.
    ReadOnlyObjectProperty<LocalDate> monday() {
        return monday.getReadOnlyProperty();
    }

    /// Which week it is.
    ObservableValue<Words> heading() {
        return monday.map(first -> Words.of(KEY + "heading", Map.of("week", Week.numberOf(first), "from", first,
                "until", Week.daysFrom(first).getLast())));
    }

    /// The cursor stands in this row, and on this day of the week from 0; elsewhere on none.
    void stand(Optional<WeekRow> row, Optional<Integer> weekday) {
        notes.stand(row.flatMap(each -> weekday.map(each::cell)));
    }

    /// The week before.
    Command previous() {
        return Command.of("Alt+Page Up", () -> keepThen(() -> go(monday.get().minusDays(DAYS))));
    }

    /// The week after.
    Command next() {
        return Command.of("Alt+Page Down", () -> keepThen(() -> go(monday.get().plusDays(DAYS))));
    }

    /// The week of the session date.
    Command thisWeek() {
        return Command.of("Alt+Home", () -> keepThen(() -> go(Week.mondayOf(desk.session().today()))));
    }

    /// Work of the week before, without its hours.
    Command copy() {
        return Command.of("Alt+L", this::copyLast);
    }

    /// Keeps the week.
    Command save() {
        return Command.of("Shortcut+S", () -> keepThen(() -> say("saved"))).unless(unchanged());
    }

    /// Takes back what was typed and is not kept.
    Command undo() {
        return Command.of("Shortcut+Z", () -> read(sheet::showAnew)).unless(unchanged());
    }

    private ObservableValue<Optional<Refusal>> unchanged() {
        return sheet.changed().map(changed -> changed ? Optional.empty()
                : Optional.of(new FormRefusal.NothingToSave()));
    }

    /// Keeps the week and hands it in.
    Command submit() {
        return Command.of("Shortcut+Enter", () -> keepThen(this::handIn));
    }

    /// Takes the hours under the cursor back, or asks for them where they are approved.
    Command recall() {
        return Command.of(this::takeBack).unless(notes.cell().map(cell -> cell.flatMap(WeekCell::kept)
                .map(Entry::status).filter(each -> each == EntryStatus.SUBMITTED || each == EntryStatus.APPROVED)
                .isPresent() ? Optional.empty() : Optional.of(new ProjectRefusal.NothingToRecall())));
    }

    private void go(LocalDate first) {
        monday.set(first);
        read();
    }

    private void read() {
        read(sheet::show);
    }

    private void read(Consumer<Week> show) {
        var whose = resource.get();
        var first = monday.get();
        desk.background().run(() -> books.verbs().week().week(whose, first), week -> {
            if (whose.equals(resource.get()) && first.equals(monday.get())) {
                sheet.usually(books.codes().resources().byCode(whose).map(Resource::role).orElse(""));
                if (whose.equals(shown)) {
                    show.accept(week);
                } else {
                    sheet.showAnew(week);
                    desk.choices().save(LAST, whose);
                }
                shown = whose;
                notes.stand(Optional.empty());
            }
        });
    }

    private void copyLast() {
        var before = monday.get().minusDays(DAYS);
        desk.background().run(() -> books.verbs().week().week(resource.get(), before), week -> {
            sheet.add(week.tasks());
            desk.navigator().say(Message.done(Words.of(KEY + "copied", Map.of("count", week.tasks().size()))));
        });
    }

    /// Keeps what was typed, where something was; then does this.
    private void keepThen(Runnable then) {
        if (!sheet.changed().get()) {
            then.run();
            return;
        }
        var wrong = sheet.problems();
        if (!wrong.isEmpty()) {
            refused(wrong);
            return;
        }
        var written = sheet.written(shown, books.currency());
        desk.background().run(() -> books.verbs().week().save(written), outcome -> answer(outcome, then));
    }

    private void answer(Outcome<List<Entry>> outcome, Runnable then) {
        switch (outcome) {
            case Outcome.Done<List<Entry>> _ -> {
                var first = monday.get();
                desk.background().run(() -> books.verbs().week().week(shown, first), week -> {
                    sheet.show(week);
                    notes.stand(Optional.empty());
                    then.run();
                });
            }
            case Outcome.Refused<List<Entry>>(var reasons) -> {
                resource.set(shown);
                sheet.mark(reasons);
                refused(reasons);
            }
        }
    }

    private void handIn() {
        var ids = sheet.open();
        if (ids.isEmpty()) {
            refused(List.of(new ProjectRefusal.NothingToSubmit()));
        } else {
            step(() -> books.verbs().submit().submit(ids), "submitted");
        }
    }

    private void takeBack() {
        var entry = notes.entry().orElseThrow();
        var ids = List.of(entry.id());
        var reason = why.get();
        keepThen(() -> {
            if (entry.status() == EntryStatus.APPROVED) {
                step(() -> books.verbs().submit().requestRecall(ids, reason), "asked");
            } else {
                step(() -> books.verbs().submit().recall(ids), "recalled");
            }
        });
    }

    private void step(Supplier<Outcome<List<Entry>>> work, String said) {
        desk.background().run(work, outcome -> {
            switch (outcome) {
                case Outcome.Done<List<Entry>> _ -> {
                    why.set("");
                    say(said);
                    read();
                }
                case Outcome.Refused<List<Entry>>(var reasons) -> refused(reasons);
            }
        });
    }

    private void refused(List<Refusal> reasons) {
        desk.navigator().say(Message.refused(reasons));
    }

    private void say(String what) {
        desk.navigator().say(Message.done(Words.of(KEY + what)));
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("ProjectsFeature.week"));
    }

    @Override
    public ObservableValue<Words> status() {
        return heading();
    }

    @Override
    public void onShown() {
        if (resource.get().isEmpty()) {
            var all = books.codes().resources().all().stream().map(Resource::code).toList();
            resource.set(desk.choices().load(LAST).filter(all::contains).or(() -> all.stream().findFirst())
                    .orElse(""));
        }
        refresh();
    }

    @Override
    public void refresh() {
        if (!sheet.changed().get()) {
            read();
        }
    }

    @Override
    public boolean mayClose() {
        return !sheet.changed().get() || desk.dialogs().ask(Words.of("EntryForm.lose"), Words.of("EntryForm.loseYes"),
                Words.of("EntryForm.loseNo"));
    }
}
