package org.faktuur.listing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/// Days that are named from the session date, such as yesterday or the previous month: kept as that word, and reckoned
/// each time they are asked for.
public sealed interface MovingDays {

    /// The day itself when 0, so many days after it, or before it when negative.
    record Day(int away) implements MovingDays {
    }

    /// So many days that end with the day itself.
    record LastDays(int count) implements MovingDays {
    }

    /// So many days that begin with the day itself.
    record NextDays(int count) implements MovingDays {
    }

    /// The calendar's week, month, quarter or year that the day lies in when 0, the next when 1, the previous when -1.
    record Period(Unit unit, int away) implements MovingDays {
    }

    /// What the calendar is divided in. Weeks begin on Monday.
    enum Unit { WEEK, MONTH, QUARTER, YEAR }

    /// From this day to that one, both included.
    record Span(LocalDate from, LocalDate to) {
    }

    /// Which days they are, reckoned from this day.
    default Span on(LocalDate today) {
        return switch (this) {
            case Day(var away) -> new Span(today.plusDays(away), today.plusDays(away));
            case LastDays(var count) -> new Span(today.minusDays(count - 1L), today);
            case NextDays(var count) -> new Span(today, today.plusDays(count - 1L));
            case Period(var unit, var away) -> period(unit, away, today);
        };
    }

    private static Span period(Unit unit, int away, LocalDate today) {
        return switch (unit) {
            case WEEK -> {
                var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(away);
                yield new Span(monday, monday.plusDays(6));
            }
            case MONTH -> {
                var first = today.withDayOfMonth(1).plusMonths(away);
                yield new Span(first, first.plusMonths(1).minusDays(1));
            }
            case QUARTER -> {
                var begin = Month.of((today.getMonthValue() - 1) / 3 * 3 + 1);
                var first = LocalDate.of(today.getYear(), begin, 1).plusMonths(3L * away);
                yield new Span(first, first.plusMonths(3).minusDays(1));
            }
            case YEAR -> {
                var first = LocalDate.of(today.getYear() + away, Month.JANUARY, 1);
                yield new Span(first, first.plusYears(1).minusDays(1));
            }
        };
    }
}
