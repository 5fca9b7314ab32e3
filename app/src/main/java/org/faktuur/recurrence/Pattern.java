package org.faktuur.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// After what something recurs: minutes, hours, days, weeks, months or years, each every so many of them, or not at
/// all. Every time is reckoned from the start, never from the time before it, so that nothing drifts.
public sealed interface Pattern {

    /// Which of these times is the one with this number, counted from 0.
    ///
    /// @param start a time of the wall clock in that zone
    ZonedDateTime at(long number, LocalDateTime start, ZoneId zone);

    /// Once, at the start.
    record Once() implements Pattern {
        @Override
        public ZonedDateTime at(long number, LocalDateTime start, ZoneId zone) {
            return start.atZone(zone);
        }
    }

    /// Every so many minutes, however the clock is set in between.
    record Minutes(int every) implements Pattern {
        public Minutes {
            check(every);
        }

        @Override
        public ZonedDateTime at(long number, LocalDateTime start, ZoneId zone) {
            return start.atZone(zone).plusMinutes(number * every);
        }
    }

    /// Every so many hours, however the clock is set in between.
    record Hours(int every) implements Pattern {
        public Hours {
            check(every);
        }

        @Override
        public ZonedDateTime at(long number, LocalDateTime start, ZoneId zone) {
            return start.atZone(zone).plusHours(number * every);
        }
    }

    /// Every so many days at the time of the start.
    record Days(int every) implements Pattern {
        public Days {
            check(every);
        }

        @Override
        public ZonedDateTime at(long number, LocalDateTime start, ZoneId zone) {
            return start.plusDays(number * every).atZone(zone);
        }
    }

    /// Every so many weeks, which begin on Monday, on these days; without any on the weekday of the start.
    record Weeks(int every, Set<DayOfWeek> days) implements Pattern {
        public Weeks {
            check(every);
            days = Set.copyOf(days);
        }

        @Override
        public ZonedDateTime at(long number, LocalDateTime start, ZoneId zone) {
            var sorted = List.copyOf(days.isEmpty() ? EnumSet.of(start.getDayOfWeek()) : EnumSet.copyOf(days));
            var before = sorted.stream().filter(day -> day.compareTo(start.getDayOfWeek()) < 0).count();
            var index = before + number;
            return start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(index / sorted.size() * every)
                    .with(TemporalAdjusters.nextOrSame(sorted.get((int) (index % sorted.size())))).atZone(zone);
        }
    }

    /// Every so many months on this day.
    record Months(int every, DayOfMonth day) implements Pattern {
        public Months {
            check(every);
        }

        @Override
        public ZonedDateTime at(long number, LocalDateTime start, ZoneId zone) {
            var first = YearMonth.from(start);
            var late = day.in(first).isBefore(start.toLocalDate()) ? 1 : 0;
            return day.in(first.plusMonths((number + late) * every)).atTime(start.toLocalTime()).atZone(zone);
        }
    }

    /// Every so many years in this month on this day.
    record Years(int every, Month month, DayOfMonth day) implements Pattern {
        public Years {
            check(every);
        }

        @Override
        public ZonedDateTime at(long number, LocalDateTime start, ZoneId zone) {
            var first = YearMonth.of(start.getYear(), month);
            var late = day.in(first).isBefore(start.toLocalDate()) ? 1 : 0;
            return day.in(first.plusYears((number + late) * every)).atTime(start.toLocalTime()).atZone(zone);
        }
    }

    /// So many hours after the end of each time, so that the start moves on by as long as each takes. Its times are
    /// those of work that takes no time.
    record Rest(int hours) implements Pattern {
        public Rest {
            check(hours);
        }

        @Override
        public ZonedDateTime at(long number, LocalDateTime start, ZoneId zone) {
            return start.atZone(zone).plusHours(number * hours);
        }
    }

    private static void check(int every) {
        if (every < 1) {
            throw new IllegalArgumentException("every " + every);
        }
    }
}
