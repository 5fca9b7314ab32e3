package org.faktuur.projects.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.faktuur.money.Quantity;

/// A week of a person's time: a row for each project, task and role, and in it one entry a day. Where two entries of
/// a day are of the same work, the second stands in a row of its own.
///
/// @param monday the day it begins on
public record Week(String resource, LocalDate monday, List<Row> rows) {

    private static final int DAYS = 7;

    /// What is worked on, and as what.
    public record Task(String project, String task, String role) {

        static Task of(Entry entry) {
            return new Task(entry.work().project(), entry.work().task(), entry.work().role());
        }
    }

    /// The entries of some work by their days.
    public record Row(Task task, Map<LocalDate, Entry> days) {
        public Row {
            days = Map.copyOf(days);
        }
    }

    public Week {
        rows = List.copyOf(rows);
    }

    /// The week that begins on this day, of these entries.
    public static Week of(String resource, LocalDate monday, List<Entry> entries) {
        var grid = new TreeMap<Task, List<Map<LocalDate, Entry>>>(Comparator.comparing(Task::project)
                .thenComparing(Task::task).thenComparing(Task::role));
        for (var entry : entries) {
            var rows = grid.computeIfAbsent(Task.of(entry), _ -> new ArrayList<>());
            rows.stream().filter(row -> !row.containsKey(entry.date())).findFirst().orElseGet(() -> {
                rows.add(new TreeMap<>());
                return rows.getLast();
            }).put(entry.date(), entry);
        }
        return new Week(resource, monday, grid.entrySet().stream().flatMap(each -> each.getValue().stream()
                .map(days -> new Row(each.getKey(), days))).toList());
    }

    /// The Monday of the week that a day is in.
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// Its number, as calendars count.
    public static int numberOf(LocalDate monday) {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /// The seven days from a Monday on.
    public static List<LocalDate> daysFrom(LocalDate monday) {
        return IntStream.range(0, DAYS).mapToObj(monday::plusDays).toList();
    }

    /// What was worked on, without the hours.
    public List<Task> tasks() {
        return rows.stream().map(Row::task).distinct().toList();
    }

    /// The hours of a day.
    public Quantity of(LocalDate day) {
        return rows.stream().filter(row -> row.days().containsKey(day)).map(row -> row.days().get(day).quantity())
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    /// The hours of the week.
    public Quantity total() {
        return daysFrom(monday).stream().map(this::of).reduce(Quantity.ZERO, Quantity::plus);
    }
}
