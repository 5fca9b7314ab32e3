package org.faktuur.sales.view;

import java.time.Instant;
import java.util.List;
import org.faktuur.invoices.Posted;
import org.faktuur.sales.PostSalesInvoice.Verdict;

/// A run of posting that has ended: what was asked, when it ran, and what came of each invoice that it reached.
///
/// @param verdicts one for each invoice of the plan up to where the run was stopped or stopped by itself, and those
/// that were refused before it
public record FinishedRun(PostingJob job, Instant started, Instant ended, List<Verdict<Posted>> verdicts) {

    public FinishedRun {
        verdicts = List.copyOf(verdicts);
    }
}
