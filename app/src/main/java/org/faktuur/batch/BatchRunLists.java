package org.faktuur.batch;

import java.util.List;
import org.faktuur.listing.RowSource;
import org.joda.money.Money;

/// The history of runs as lists.
public interface BatchRunLists {

    /// Every run: columns id, started, task, by, status, chosen, made, skipped, failed.
    RowSource<BatchRun> runs();

    /// The runs of a job, with the same columns.
    RowSource<BatchRun> runsOf(long job);

    /// What came of each document of a run: columns line, document, customer, outcome, made, currency, total.
    RowSource<KeptBatchLine> lines(long run);

    /// What a run made in all, a sum for each currency; a document that was made of several is counted once.
    List<Money> totals(long run);
}
