package org.faktuur.projects.contract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.projects.ProjectRefusal;

/// How often a contract line is invoiced (SPEC F7).
public sealed interface InvoiceFrequency {

    /// The days on which it runs, from the first to the last of these inclusive; each once.
    List<LocalDate> days(LocalDate from, LocalDate until);

    /// Every week, or every second one from the first such day on, on a day of the week.
    record Weekly(DayOfWeek day, int weeks) implements InvoiceFrequency {

        @Override
        public List<LocalDate> days(LocalDate from, LocalDate until) {
            return Stream.iterate(from.with(TemporalAdjusters.nextOrSame(day)), each -> !each.isAfter(until),
                    each -> each.plusWeeks(weeks)).toList();
        }
    }

    /// Every month on one to four of its days; a day that a month has not is its last.
    record Monthly(Set<Integer> daysOfMonth) implements InvoiceFrequency {

        public Monthly {
            daysOfMonth = Set.copyOf(daysOfMonth);
        }

        @Override
        public List<LocalDate> days(LocalDate from, LocalDate until) {
            var days = new TreeSet<LocalDate>();
            for (var month = YearMonth.from(from); !month.atDay(1).isAfter(until); month = month.plusMonths(1)) {
                for (var day : daysOfMonth) {
                    days.add(month.atDay(Math.min(day, month.lengthOfMonth())));
                }
            }
            return days.stream().filter(day -> !day.isBefore(from) && !day.isAfter(until)).toList();
        }
    }

    /// Every month on the nth such day of the week: 1 for the first, 5 for the last.
    record MonthlyByWeekday(int nth, DayOfWeek day) implements InvoiceFrequency {

        @Override
        public List<LocalDate> days(LocalDate from, LocalDate until) {
            return Stream.iterate(YearMonth.from(from), month -> !month.atDay(1).isAfter(until),
                            month -> month.plusMonths(1))
                    .map(month -> month.atDay(1).with(nth == 5 ? TemporalAdjusters.lastInMonth(day)
                            : TemporalAdjusters.dayOfWeekInMonth(nth, day)))
                    .filter(each -> !each.isBefore(from) && !each.isAfter(until)).toList();
        }
    }

    /// How it is kept: `WEEKLY 2 MONDAY`, `MONTHLY 7 21`, `NTH 1 MONDAY`.
    default String written() {
        return switch (this) {
            case Weekly(var day, var weeks) -> "WEEKLY " + weeks + " " + day;
            case Monthly(var days) -> "MONTHLY " + days.stream().sorted().map(String::valueOf)
                    .collect(Collectors.joining(" "));
            case MonthlyByWeekday(var nth, var day) -> "NTH " + nth + " " + day;
        };
    }

    /// The frequency that was kept so.
    ///
    /// @throws IllegalArgumentException for anything else
    static InvoiceFrequency read(String written) {
        var words = written.split(" ");
        return switch (words[0]) {
            case "WEEKLY" -> new Weekly(DayOfWeek.valueOf(words[2]), Integer.parseInt(words[1]));
            case "MONTHLY" -> new Monthly(Stream.of(words).skip(1).map(Integer::valueOf).collect(Collectors.toSet()));
            case "NTH" -> new MonthlyByWeekday(Integer.parseInt(words[1]), DayOfWeek.valueOf(words[2]));
            default -> throw new IllegalArgumentException("no frequency: " + written);
        };
    }

    /// A run of the schedule: on this day, what was done until the day before it, that day included.
    record Run(LocalDate date, LocalDate cutoff) {
    }

    /// The schedule from the start of billing to the requested delivery.
    default List<Run> schedule(LocalDate start, LocalDate delivery) {
        var runs = new ArrayList<Run>();
        days(start, delivery).forEach(day -> runs.add(new Run(day, day.minusDays(1))));
        return List.copyOf(runs);
    }

    /// The closing run that takes what is done after the last cutoff, on the day after the delivery; empty when the
    /// schedule takes it all (CHOICE F7).
    default Optional<Run> closing(LocalDate start, LocalDate delivery) {
        return uncovered(start, delivery).map(_ -> new Run(delivery.plusDays(1), delivery));
    }

    /// What is said where work at the end is on no run.
    default Optional<ProjectRefusal> uncovered(LocalDate start, LocalDate delivery) {
        var runs = schedule(start, delivery);
        var last = runs.isEmpty() ? start.minusDays(1) : runs.getLast().cutoff();
        return last.isBefore(delivery) ? Optional.of(new ProjectRefusal.WorkNotCovered(last, delivery))
                : Optional.empty();
    }
}
