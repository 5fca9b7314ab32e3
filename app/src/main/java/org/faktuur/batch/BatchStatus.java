package org.faktuur.batch;

/// How far a run is, or how it ended (SPEC C5; a run that left documents out says so, CHOICE B8).
public enum BatchStatus {

    /// It is at work.
    EXECUTING,

    /// Every document that could be made was made.
    ENDED,

    /// It went to its end, but documents failed.
    ENDED_WITH_ERRORS,

    /// A person stopped it, or it stopped itself at the first error.
    CANCELED,

    /// The program ended before the run did; what was made stays.
    INTERRUPTED,

    /// A fault of the program or of the machine stopped it.
    ERROR;

    /// Does it go on no more?
    public boolean isOver() {
        return this != EXECUTING;
    }
}
