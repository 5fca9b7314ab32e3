package org.faktuur.batch.view;

import java.util.Optional;
import java.util.function.Function;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchJobs;
import org.faktuur.batch.BatchRulesKept;
import org.faktuur.batch.ChangeBatchJob;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.RunBatchJobs;
import org.faktuur.texts.Words;

/// Makes the pages of jobs.
///
/// @param history the pages of the history of runs
/// @param about   what a job does, in words
public record BatchJobPages(BatchPages history, Books books, Verbs verbs, BatchRounds rounds,
                            Function<BatchJob, Words> about) {

    /// What they read.
    public record Books(BatchJobs jobs, BatchRulesKept rules) {
    }

    /// What they do.
    public record Verbs(RunBatchJobs run, ChangeBatchJob change) {
    }

    /// Every job.
    public BatchJobListViewModel jobs() {
        return new BatchJobListViewModel(this);
    }

    /// Asks whether and how something is done unattended, beginning with what was said before or with this name.
    ///
    /// @return a job, or none; empty when it was left as it was
    public Optional<Optional<JobSetup>> ask(Optional<JobSetup> before, String name) {
        var asked = new BatchSetupViewModel(before, name, false, history.desk());
        history.desk().dialogs().show(asked);
        return asked.answer();
    }

    /// Asks how a job is set up; empty when it was left as it was.
    Optional<JobSetup> ask(JobSetup before) {
        var asked = new BatchSetupViewModel(Optional.of(before), "", true, history.desk());
        history.desk().dialogs().show(asked);
        return asked.answer().flatMap(answer -> answer);
    }
}
