package org.faktuur.batch;

import java.util.List;
import java.util.Optional;
import org.faktuur.outcome.Outcome;
import org.faktuur.texts.Words;

/// Does what jobs of one kind are to do. Each document is made whole or not at all, so that a job that was cut short
/// can be started again and does nothing twice.
public interface BatchDuty {

    /// Of which kind.
    BatchTask task();

    /// What that is, in words.
    Words about(String parameters);

    /// What it would do in this turn, a line for each document; writes nothing. Refused where that cannot be foreseen.
    default Outcome<List<BatchLine>> foresee(String parameters, BatchTurn turn) {
        return Outcome.refused(new JobRefusal.NotForeseen());
    }

    /// The parameters of a job that does exactly what was foreseen; empty where only the job itself can do it.
    default Optional<String> exactly(String parameters, List<BatchLine> foreseen) {
        return Optional.empty();
    }

    /// Does it, and answers the run as the history keeps it; refused where nothing could be begun.
    ///
    /// @param parameters as the job keeps them
    Outcome<BatchRun> run(String parameters, BatchTurn turn);
}
