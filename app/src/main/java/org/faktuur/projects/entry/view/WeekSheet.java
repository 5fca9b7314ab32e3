package org.faktuur.projects.entry.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.Week;
import org.faktuur.shell.EntryRows;
import org.joda.money.CurrencyUnit;

/// The rows of a week as they are typed, their sums, and what is to be kept of them.
final class WeekSheet implements EntryRows<WeekRow> {

    private final ObservableList<WeekRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Quantity>> totals = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final List<Entry> removed = new ArrayList<>();
    private final Consumer<WeekRow> worked;
    private final Consumer<Refusal> refused;
    private List<LocalDate> days = List.of();
    private String role = "";

    /// Without rows; `worked` is told of rows in which other work was typed, `refused` why a row stays.
    WeekSheet(Consumer<WeekRow> worked, Consumer<Refusal> refused) {
        this.worked = worked;
        this.refused = refused;
    }

    @Override
    public ObservableList<WeekRow> rows() {
        return rows;
    }

    /// Shows a week. Work without hours stays, where the week is the same.
    void show(Week week) {
        var same = !days.isEmpty() && days.getFirst().equals(week.monday());
        var waiting = same ? rows.stream().filter(row -> row.hasNoHours() && !row.isBlank()).map(WeekRow::work)
                .filter(each -> !week.tasks().contains(each)).toList() : List.<Week.Task>of();
        begin(week);
        waiting.forEach(each -> rows.add(row(each, Map.of())));
        readings.set(readings.get() + 1);
    }

    private void begin(Week week) {
        days = Week.daysFrom(week.monday());
        removed.clear();
        rows.setAll(week.rows().stream().map(each -> row(each.task(), each.days())).toList());
        if (rows.isEmpty()) {
            rows.add(blank());
        }
        sum();
        changed.set(false);
    }

    /// Shows a week as the books have it, and nothing else.
    void showAnew(Week week) {
        rows.clear();
        begin(week);
        readings.set(readings.get() + 1);
    }

    /// How often a week was shown: told whenever its rows are new.
    ReadOnlyIntegerProperty readings() {
        return readings.getReadOnlyProperty();
    }

    /// As what the person works unless a row says otherwise.
    void usually(String other) {
        role = other;
    }

    private WeekRow blank() {
        return row(new Week.Task("", "", role), Map.of());
    }

    private WeekRow row(Week.Task work, Map<LocalDate, Entry> entries) {
        return new WeekRow(days, work, entries, this::change, worked);
    }

    void change() {
        changed.set(true);
        sum();
    }

    private void sum() {
        var sums = new ArrayList<Quantity>();
        for (var day = 0; day < days.size(); day++) {
            var at = day;
            sums.add(rows.stream().map(row -> row.cell(at).hours().get()).reduce(Quantity.ZERO, Quantity::plus));
        }
        sums.add(sums.stream().reduce(Quantity.ZERO, Quantity::plus));
        totals.set(List.copyOf(sums));
    }

    @Override
    public void add(int at) {
        rows.add(at, blank());
    }

    /// Adds work that is not there yet, without hours.
    void add(List<Week.Task> works) {
        var there = rows.stream().map(WeekRow::work).toList();
        rows.removeIf(WeekRow::isBlank);
        works.stream().filter(each -> !there.contains(each)).forEach(each -> rows.add(row(each, Map.of())));
        if (rows.isEmpty()) {
            add(0);
        }
    }

    @Override
    public void delete(WeekRow row) {
        var stays = row.project().closed().get();
        stays.ifPresent(refused);
        if (stays.isEmpty()) {
            row.cells().stream().flatMap(each -> each.kept().stream()).map(each -> each.of(Quantity.ZERO))
                    .forEach(removed::add);
            rows.remove(row);
            if (rows.isEmpty()) {
                add(0);
            }
            change();
        }
    }

    @Override
    public boolean isBlank(WeekRow row) {
        return row.isBlank();
    }

    /// The hours of each day, and at last of the week.
    ReadOnlyObjectProperty<List<Quantity>> totals() {
        return totals.getReadOnlyProperty();
    }

    /// Was something changed since it was shown?
    ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /// What is to be kept, and at nought what is to go.
    List<Entry> written(String resource, CurrencyUnit currency) {
        return Stream.concat(removed.stream(), rows.stream().flatMap(row -> row.written(resource, currency))).toList();
    }

    /// What may be handed in.
    List<Long> open() {
        return rows.stream().flatMap(row -> row.cells().stream()).filter(WeekCell::isOpen)
                .flatMap(cell -> cell.kept().stream()).map(Entry::id).toList();
    }

    /// What of what was typed will not do.
    List<Refusal> problems() {
        rows.forEach(WeekRow::forgive);
        return rows.stream().flatMap(WeekRow::problems).distinct().toList();
    }

    /// Marks the fields that refusals are about.
    void mark(List<Refusal> refusals) {
        rows.forEach(row -> refusals.forEach(row::mark));
    }
}
