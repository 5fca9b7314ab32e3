package org.faktuur.projects.entry.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.Week;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.joda.money.CurrencyUnit;

/// A row of the week as it is typed: the work, and its hours day by day.
final class WeekRow {

    private final EntryField<String> project = new EntryField<>(EntryKind.text(20), "");
    private final EntryField<String> task = new EntryField<>(EntryKind.text(120), "");
    private final EntryField<String> role = new EntryField<>(EntryKind.text(20), "");
    private final List<WeekCell> cells;
    private final ReadOnlyObjectWrapper<Quantity> total = new ReadOnlyObjectWrapper<>(Quantity.ZERO);

    /// A row of this work in the week of these days; `changed` is told of everything that is typed, `worked` of another
    /// project, task or role.
    WeekRow(List<LocalDate> days, Week.Task work, Map<LocalDate, Entry> entries, Runnable changed,
            Consumer<WeekRow> worked) {
        this.cells = days.stream().map(day -> new WeekCell(day, Optional.ofNullable(entries.get(day)))).toList();
        project.set(work.project());
        task.set(work.task());
        role.set(work.role());
        ObservableValue<Optional<Refusal>> closed = new ReadOnlyObjectWrapper<>(cells.stream()
                .filter(each -> !each.isOpen()).findFirst()
                .map(each -> new ProjectRefusal.EntryIsHandedIn(each.kept().orElseThrow().called())));
        Stream.of(project, task, role).forEach(each -> each.closedWhile(closed).whenTyped(_ -> {
            changed.run();
            worked.accept(this);
        }));
        cells.forEach(each -> each.hours().whenTyped(_ -> {
            add();
            changed.run();
        }));
        add();
    }

    private void add() {
        total.set(cells.stream().map(each -> each.hours().get()).reduce(Quantity.ZERO, Quantity::plus));
    }

    EntryField<String> project() {
        return project;
    }

    EntryField<String> task() {
        return task;
    }

    EntryField<String> role() {
        return role;
    }

    /// The hours of the week.
    ReadOnlyObjectProperty<Quantity> total() {
        return total.getReadOnlyProperty();
    }

    /// The cell of a weekday, Monday being 0.
    WeekCell cell(int weekday) {
        return cells.get(weekday);
    }

    List<WeekCell> cells() {
        return cells;
    }

    Week.Task work() {
        return new Week.Task(project.get(), task.get(), role.get());
    }

    /// It is this work, where it is still the one that was typed.
    void complete(Week.Task typed, Week.Task meant) {
        if (work().equals(typed)) {
            project.set(meant.project());
            task.set(meant.task());
            role.set(meant.role());
        }
    }

    /// Is nothing typed in it?
    boolean isBlank() {
        return project.get().isEmpty() && hasNoHours();
    }

    /// Is it work without hours?
    boolean hasNoHours() {
        return cells.stream().allMatch(each -> each.hours().get().isZero() && each.kept().isEmpty());
    }

    /// What of it is to be kept.
    Stream<Entry> written(String resource, CurrencyUnit currency) {
        return cells.stream().flatMap(each -> each.written(Work.time(project.get(), task.get(), resource, role.get()),
                currency).stream());
    }

    /// What of what was typed will not do.
    Stream<Refusal> problems() {
        return Stream.concat(Stream.of(project, task, role), cells.stream().map(WeekCell::hours))
                .flatMap(each -> each.wrong().get().stream());
    }

    /// Marks the field that a refusal is about.
    void mark(Refusal refusal) {
        switch (refusal) {
            case ProjectRefusal.UnknownProject(var code) when code.equals(project.get()) -> project.refuse(refusal);
            case ProjectRefusal.UnknownTask(var name, var of) when name.equals(task.get()) && of.equals(project.get()) ->
                    task.refuse(refusal);
            case ProjectRefusal.UnknownRole(var code) when code.equals(role.get()) -> role.refuse(refusal);
            default -> { }
        }
    }

    /// Forgets what was marked.
    void forgive() {
        Stream.of(project, task, role).forEach(EntryField::forgive);
    }
}
