package org.faktuur.projects.contract.view;

/// How often a line is invoiced, as one chooses it.
public enum InvoicePeriod {

    /// On a day of every week.
    WEEKLY,

    /// On a day of every second week.
    BIWEEKLY,

    /// On one to four days of every month.
    MONTHLY_BY_DAY,

    /// On the first, second … such weekday of every month.
    MONTHLY_BY_WEEKDAY
}
