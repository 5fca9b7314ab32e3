package org.faktuur.sales.view;

import java.util.Optional;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.JobSetup;
import org.faktuur.outcome.Outcome;

/// The way from the Posting invoice dialog to jobs that run unattended.
public interface PostingBatch {

    /// Asks whether and how it is done unattended, beginning with what was said before or with this name.
    ///
    /// @return a job, or none; empty when it was left as it was
    Optional<Optional<JobSetup>> ask(Optional<JobSetup> before, String name);

    /// Makes the job. Writes in the books: off the screen's thread.
    Outcome<BatchJob> create(BatchJob.Work work, JobSetup setup);
}
