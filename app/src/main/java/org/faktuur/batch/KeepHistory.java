package org.faktuur.batch;

/// Which runs of a job the history keeps.
public enum KeepHistory {

    /// Every run.
    ALWAYS,

    /// Those that left something out or were stopped.
    ERRORS,

    /// None; then nobody is alerted either.
    NEVER;

    /// Is a run kept that ended so?
    boolean keeps(BatchStatus result) {
        return this == ALWAYS || this == ERRORS && result != BatchStatus.ENDED;
    }
}
