package org.faktuur.batch;

import java.util.Set;

/// How far a job is (the specification, C5).
public enum JobStatus {

    /// Its time will come.
    WAITING,

    /// It is at work.
    EXECUTING,

    /// It has ended, and all that could be made was made.
    ENDED,

    /// It went to its end, but documents failed.
    ENDED_WITH_ERRORS,

    /// Something stopped it, or the program ended before it did.
    ERROR,

    /// A person stops it; documents that are on their way are still made.
    CANCELING,

    /// A person stopped it.
    CANCELED,

    /// A person took it off the list for now.
    WITHHOLD;

    /// May a job that stands so come to stand so?
    public boolean mayBecome(JobStatus next) {
        return switch (this) {
            case WAITING -> Set.of(EXECUTING, WITHHOLD).contains(next);
            case EXECUTING -> Set.of(ENDED, ENDED_WITH_ERRORS, ERROR, CANCELING).contains(next);
            case CANCELING -> next == CANCELED;
            case ENDED, ENDED_WITH_ERRORS, ERROR, WITHHOLD -> next == WAITING;
            case CANCELED -> false;
        };
    }

    /// Is a program at it?
    public boolean isAtWork() {
        return this == EXECUTING || this == CANCELING;
    }
}
