package org.faktuur.batch;

import org.faktuur.outcome.Outcome;
import org.faktuur.texts.Words;

/// Does what jobs of one kind are to do. Each document is made whole or not at all, so that a job that was cut short
/// can be started again and does nothing twice.
public interface BatchDuty {

    /// Of which kind.
    BatchTask task();

    /// What that is, in words.
    Words about(String parameters);

    /// Does it, and answers the run as the history keeps it; refused where nothing could be begun.
    ///
    /// @param parameters as the job keeps them
    Outcome<BatchRun> run(String parameters, BatchTurn turn);
}
