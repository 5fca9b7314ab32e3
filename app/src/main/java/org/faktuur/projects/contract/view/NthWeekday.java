package org.faktuur.projects.contract.view;

/// Which such weekday of a month.
public enum NthWeekday {
    FIRST, SECOND, THIRD, FOURTH, LAST;

    int number() {
        return ordinal() + 1;
    }
}
