package org.faktuur.sales.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.faktuur.invoices.InvoicePapers;
import org.faktuur.invoices.Posted;
import org.faktuur.outcome.Outcome;
import org.faktuur.printing.HandedOut;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.PostSalesInvoice.Progress;
import org.faktuur.sales.PostSalesInvoice.Run;
import org.faktuur.sales.PostSalesInvoice.Verdict;

/// Posts a job and hands out its papers. Nothing is printed before it is durable; what cannot be printed is posted all
/// the same.
final class PostingWork {

    /// What came of it: the run with a verdict for each invoice that was reached, and what became of their papers.
    record Result(Run run, List<HandedOut> papers) {

        List<Verdict<Posted>> verdicts() {
            return run.verdicts();
        }

        /// How many were refused.
        int refused() {
            return (int) verdicts().stream().filter(verdict -> !verdict.outcome().isDone()).count();
        }

        /// Those that were posted.
        List<Posted> posted() {
            return PostingWork.posted(verdicts()).toList();
        }
    }

    private final PostSalesInvoice post;
    private final InvoicePapers papers;

    PostingWork(PostSalesInvoice post, InvoicePapers papers) {
        this.post = post;
        this.papers = papers;
    }

    Result run(PostingJob job, Progress progress) {
        return job.printing().on() && job.printing().when() == PrintWhen.CURRENT ? eachPrinted(job, progress)
                : printedAfter(job, progress);
    }

    private Result printedAfter(PostingJob job, Progress progress) {
        var run = post.run(job.plan(), job.parameters(), progress);
        return new Result(run, job.printing().on() ? handOut(job, run.verdicts()) : List.of());
    }

    /// One invoice after the other, so that its paper is out before the next is posted.
    private Result eachPrinted(PostingJob job, Progress progress) {
        var out = new ArrayList<HandedOut>();
        var run = post.run(job.plan(), job.parameters(), new Progress(progress.done(), progress.stopped(), chunk -> {
            progress.chunks().accept(chunk);
            out.addAll(handOut(job, chunk));
        }), 1);
        return new Result(run, out);
    }

    private List<HandedOut> handOut(PostingJob job, List<Verdict<Posted>> verdicts) {
        var numbers = posted(verdicts).map(posted -> posted.invoice().number()).toList();
        return numbers.isEmpty() ? List.of() : papers.handOut(numbers, job.printing().by());
    }

    private static Stream<Posted> posted(List<Verdict<Posted>> verdicts) {
        return verdicts.stream().flatMap(verdict -> verdict.outcome() instanceof Outcome.Done<Posted>(var done)
                ? Stream.of(done) : Stream.of());
    }
}
