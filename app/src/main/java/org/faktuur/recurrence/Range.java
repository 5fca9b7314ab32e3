package org.faktuur.recurrence;

import java.time.LocalDate;

/// How long something recurs.
public sealed interface Range {

    /// It has no end.
    record NoEnd() implements Range {
    }

    /// It ends after so many times; those that were missed count.
    record EndAfter(int times) implements Range {
        public EndAfter {
            if (times < 1) {
                throw new IllegalArgumentException("after " + times);
            }
        }
    }

    /// It ends by this day, which still counts.
    record EndBy(LocalDate day) implements Range {
    }
}
