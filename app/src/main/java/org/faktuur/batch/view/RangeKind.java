package org.faktuur.batch.view;

/// How a recurrence ends, as one chooses it.
public enum RangeKind {
    NO_END, END_AFTER, END_BY
}
