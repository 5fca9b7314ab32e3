package org.faktuur;

import java.util.Optional;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.view.BatchJobPages;
import org.faktuur.batch.view.BatchPages;
import org.faktuur.batch.view.BatchRounds;
import org.faktuur.outcome.Outcome;
import org.faktuur.sales.view.PostingBatch;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Heartbeat;

/// The desktop's rooms of unattended work: its jobs, the rounds that run them, and the history of runs.
final class BatchRooms {

    private final BatchRounds rounds;
    private final BatchJobPages pages;

    BatchRooms(Office office, Desk desk) {
        var batch = office.batch();
        this.rounds = new BatchRounds(batch.run(), new BatchRounds.Books(batch.jobs(), batch.jobs()), desk);
        this.pages = new BatchJobPages(new BatchPages(desk, batch.runs(), batch.runs()),
                new BatchJobPages.Books(batch.jobs(), batch.jobs()), new BatchJobPages.Verbs(batch.run(),
                batch.change()), rounds, batch.run()::about);
    }

    /// Runs what is due from now on, as often as the heart beats.
    void begin(Heartbeat heart) {
        rounds.begin(heart);
    }

    /// The way from the posting dialog to jobs.
    PostingBatch posting() {
        return new PostingBatch() {
            @Override
            public Optional<Optional<JobSetup>> ask(Optional<JobSetup> before, String name) {
                return pages.ask(before, name);
            }

            @Override
            public Outcome<BatchJob> create(BatchJob.Work work, JobSetup setup) {
                return pages.verbs().change().create(work, setup);
            }
        };
    }

    /// The pages of jobs, and of the history.
    BatchJobPages pages() {
        return pages;
    }
}
