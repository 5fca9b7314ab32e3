package org.faktuur.batch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The jobs that run unattended.
public interface BatchJobs {

    /// Keeps a new job under its number.
    BatchJob add(BatchJob job);

    /// Keeps a job as it stands now.
    ///
    /// @return whether it stood as this one knew it; if not, nothing was changed
    boolean update(BatchJob job);

    /// Takes a job away; its runs stay in the history.
    void remove(long id);

    /// The job of this number.
    Optional<BatchJob> byId(long id);

    /// Every job, in order of their numbers.
    List<BatchJob> all();

    /// The jobs that are to run at that moment, the longest due first.
    List<BatchJob> due(Instant now);

    /// The jobs that a program is said to be at.
    List<BatchJob> atWork();

    /// How many jobs have something to tell that nobody looked at yet.
    long unseen();
}
