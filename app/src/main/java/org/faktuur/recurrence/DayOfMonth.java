package org.faktuur.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/// A day that every month has: by its number, or by its weekday.
public sealed interface DayOfMonth {

    /// Which day it is in that month.
    LocalDate in(YearMonth month);

    /// The day of this number, from 1 to 31; in a shorter month its last day.
    record Numbered(int day) implements DayOfMonth {
        public Numbered {
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("day " + day);
            }
        }

        @Override
        public LocalDate in(YearMonth month) {
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }
    }

    /// The first, second, third, fourth or last of a weekday.
    record Weekday(Nth nth, DayOfWeek day) implements DayOfMonth {
        @Override
        public LocalDate in(YearMonth month) {
            return month.atDay(1).with(nth == Nth.LAST ? TemporalAdjusters.lastInMonth(day)
                    : TemporalAdjusters.dayOfWeekInMonth(nth.ordinal() + 1, day));
        }
    }

    /// Which of the weekdays of a month.
    enum Nth { FIRST, SECOND, THIRD, FOURTH, LAST }
}
