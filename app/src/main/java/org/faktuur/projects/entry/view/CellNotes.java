package org.faktuur.projects.entry.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.entry.Entry;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Fact;
import org.faktuur.texts.Words;

/// What is said of the hours under the cursor: to the customer, to the house, and how far they are.
final class CellNotes {

    private final EntryField<String> description = new EntryField<>(EntryKind.text(200), "");
    private final EntryField<String> remark = new EntryField<>(EntryKind.text(500), "");
    private final ReadOnlyObjectWrapper<Optional<Refusal>> closed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<WeekCell>> cell = new ReadOnlyObjectWrapper<>(Optional.empty());

    CellNotes(Runnable changed) {
        description.closedWhile(closed).whenTyped(words -> cell.get().ifPresent(each -> {
            each.say(words);
            changed.run();
        }));
        remark.closedWhile(closed).whenTyped(words -> cell.get().ifPresent(each -> {
            each.note(words);
            changed.run();
        }));
        stand(Optional.empty());
    }

    /// The cursor stands on these hours now.
    void stand(Optional<WeekCell> now) {
        cell.set(now);
        description.set(now.map(WeekCell::description).orElse(""));
        remark.set(now.map(WeekCell::remark).orElse(""));
        closed.bind(now.map(CellNotes::whyClosed).orElseGet(() ->
                new ReadOnlyObjectWrapper<>(Optional.of(new ProjectRefusal.NoDayChosen()))));
    }

    private static ObservableValue<Optional<Refusal>> whyClosed(WeekCell cell) {
        return cell.hours().value().map(hours -> cell.hours().closed().get().or(() -> hours.isZero()
                ? Optional.of(new ProjectRefusal.NoHoursYet()) : Optional.empty()));
    }

    EntryField<String> description() {
        return description;
    }

    EntryField<String> remark() {
        return remark;
    }

    /// The hours under the cursor.
    ReadOnlyObjectProperty<Optional<WeekCell>> cell() {
        return cell.getReadOnlyProperty();
    }

    /// The entry under the cursor, where it is kept already.
    Optional<Entry> entry() {
        return cell.get().flatMap(WeekCell::kept);
    }

    static List<Fact> facts(Optional<WeekCell> cell) {
        var facts = new ArrayList<Fact>();
        cell.ifPresent(each -> facts.add(Fact.of("EntriesView.date", (Object) each.day())));
        cell.flatMap(WeekCell::kept).ifPresent(entry -> {
            facts.add(Fact.of("EntriesView.status", Words.of(entry.status())));
            if (!entry.words().answer().isEmpty()) {
                facts.add(Fact.of("WeekView.answer", Words.plain(entry.words().answer())));
            }
        });
        return facts;
    }
}
