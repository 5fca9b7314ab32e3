package org.faktuur.batch;

/// What came of one document that a run was to take.
public enum BatchOutcome {

    /// A document was made of it.
    MADE,

    /// There was nothing to make of it.
    SKIPPED,

    /// A rule said no.
    FAILED,

    /// The run ended before its turn.
    NOT_REACHED
}
