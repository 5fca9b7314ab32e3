package org.faktuur.batch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The runs that were made and what came of each document. Written in the transaction that posts, so that the history
/// says of no document what the books do not.
public interface BatchRuns {

    /// Keeps the run as it stands now, under its number, or under a new one while it has none.
    ///
    /// @return the run under its number
    BatchRun keep(BatchRun run);

    /// Keeps what came of these documents, behind those that are kept already.
    void append(BatchRun run, int behind, List<BatchLine> lines);

    /// The run of this number.
    Optional<BatchRun> byId(long id);

    /// Every run that is said to be at work.
    List<BatchRun> executing();

    /// The last run of this job; empty where the history keeps none.
    Optional<BatchRun> lastOf(long job);

    /// Forgets a run and what came of its documents.
    void forget(long id);

    /// Forgets the runs that began before a moment and are over.
    ///
    /// @return how many they were
    int forgetBefore(Instant moment);
}
