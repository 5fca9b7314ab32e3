package org.faktuur.batch;

/// When the people at the desk are told of a run.
///
/// @param ended when it went to its end
/// @param error when it left something out, or was stopped by a fault
/// @param canceled when a person stopped it
public record JobAlerts(boolean ended, boolean error, boolean canceled) {

    /// Of what went wrong.
    public static final JobAlerts OF_ERRORS = new JobAlerts(false, true, false);

    /// Is a run told of that ended so?
    boolean tells(BatchStatus result) {
        return switch (result) {
            case EXECUTING -> false;
            case ENDED -> ended;
            case ENDED_WITH_ERRORS -> ended || error;
            case INTERRUPTED, ERROR -> error;
            case CANCELED -> canceled;
        };
    }
}
