package org.faktuur.batch.view;

/// What one chooses first of a recurrence.
public enum PatternUnit {
    ONCE, MINUTES, HOURS, DAYS, WEEKS, MONTHS, YEARS, REST
}
