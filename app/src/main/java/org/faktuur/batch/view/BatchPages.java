package org.faktuur.batch.view;

import java.util.Map;
import org.faktuur.batch.BatchRunLists;
import org.faktuur.batch.BatchRuns;
import org.faktuur.shell.Desk;
import org.faktuur.texts.Words;

/// Makes the pages of the history of runs.
public record BatchPages(Desk desk, BatchRuns runs, BatchRunLists lists) {

    /// Every run.
    BatchRunListViewModel history() {
        return new BatchRunListViewModel(this, lists.runs(), Words.of("BatchFeature.history"));
    }

    /// Every run of a job of this name.
    BatchRunListViewModel historyOf(long job, String caption) {
        return new BatchRunListViewModel(this, lists.runsOf(job), Words.of("BatchRunListView.ofJob",
                Map.of("caption", caption)));
    }

    /// One run, and what came of each of its documents.
    public BatchRunViewModel run(long id) {
        return new BatchRunViewModel(id, this);
    }
}
