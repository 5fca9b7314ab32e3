package org.faktuur.batch.view;

import org.faktuur.batch.BatchRunLists;
import org.faktuur.batch.BatchRuns;
import org.faktuur.shell.Desk;

/// Makes the pages of the history of runs.
public record BatchPages(Desk desk, BatchRuns runs, BatchRunLists lists) {

    /// Every run.
    BatchRunListViewModel history() {
        return new BatchRunListViewModel(this);
    }

    /// One run, and what came of each of its documents.
    public BatchRunViewModel run(long id) {
        return new BatchRunViewModel(id, this);
    }
}
