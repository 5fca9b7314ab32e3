package org.faktuur.sales.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.faktuur.invoices.InvoicePapers;
import org.faktuur.invoices.Posted;
import org.faktuur.outcome.Outcome;
import org.faktuur.printing.HandedOut;
import org.faktuur.sales.InvoicePlan;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.PostSalesInvoice.Progress;
import org.faktuur.sales.PostSalesInvoice.Verdict;

/// Posts a job and hands out its papers. Nothing is printed before it is durable; what cannot be printed is posted all
/// the same.
final class PostingWork {

    /// What came of it: a verdict for each invoice that was reached, and what became of their papers.
    record Result(List<Verdict<Posted>> verdicts, List<HandedOut> papers) {

        /// Those that were posted.
        List<Posted> posted() {
            return posted(verdicts).toList();
        }

        private static Stream<Posted> posted(List<Verdict<Posted>> verdicts) {
            return verdicts.stream().flatMap(verdict -> verdict.outcome() instanceof Outcome.Done<Posted>(var done)
                    ? Stream.of(done) : Stream.of());
        }
    }

    private final PostSalesInvoice post;
    private final InvoicePapers papers;

    PostingWork(PostSalesInvoice post, InvoicePapers papers) {
        this.post = post;
        this.papers = papers;
    }

    Result run(PostingJob job, Progress progress) {
        if (!job.printing().on()) {
            return new Result(post.post(job.plan(), job.parameters(), progress), List.of());
        }
        return job.printing().when() == PrintWhen.CURRENT ? eachPrinted(job, progress) : printedAfter(job, progress);
    }

    private Result printedAfter(PostingJob job, Progress progress) {
        var verdicts = post.post(job.plan(), job.parameters(), progress);
        return new Result(verdicts, handOut(job, verdicts));
    }

    /// One invoice after the other, so that its paper is out before the next is posted.
    private Result eachPrinted(PostingJob job, Progress progress) {
        var verdicts = new ArrayList<Verdict<Posted>>();
        var out = new ArrayList<HandedOut>();
        for (var group : job.plan().groups()) {
            var before = verdicts.size();
            var one = post.post(new InvoicePlan(List.of(group)), job.parameters(), new Progress(
                    done -> progress.done().accept(before + done), progress.stopped(), progress.chunks()));
            verdicts.addAll(one);
            out.addAll(handOut(job, one));
            if (one.isEmpty() || job.parameters().options().stopAtFirstError() && !one.getFirst().outcome().isDone()) {
                break;
            }
        }
        return new Result(verdicts, out);
    }

    private List<HandedOut> handOut(PostingJob job, List<Verdict<Posted>> verdicts) {
        return papers.handOut(Result.posted(verdicts).map(posted -> posted.invoice().number()).toList(),
                job.printing().by());
    }
}
