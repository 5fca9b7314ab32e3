package org.faktuur.ledger;

import java.time.LocalDate;

/// A span of days that is open for posting or not. Start and end are within.
public record FiscalPeriod(LocalDate start, LocalDate end, Status status) {

    /// Only an open period takes postings.
    public enum Status {
        OPEN, ON_HOLD, CLOSED
    }

    public FiscalPeriod {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends after it starts: " + start + " " + end);
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }
}
