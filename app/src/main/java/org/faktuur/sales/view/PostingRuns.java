package org.faktuur.sales.view;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.faktuur.invoices.InvoicePapers;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.PostSalesInvoice.Progress;
import org.faktuur.shell.Desk;

/// How invoices are posted from this desk: some in the dialog, many on a page that tells how far it is while one works
/// elsewhere. Every run is told when it has ended, off the screen's thread.
public final class PostingRuns {

    private final PostSalesInvoice post;
    private final InvoicePapers papers;
    private final Desk desk;
    private final Consumer<FinishedRun> ended;

    /// Posts with this verb, hands out by these papers and tells `ended` of every run.
    public PostingRuns(PostSalesInvoice post, InvoicePapers papers, Desk desk, Consumer<FinishedRun> ended) {
        this.post = post;
        this.papers = papers;
        this.desk = desk;
        this.ended = ended;
    }

    /// Begins to post on a page of its own; answers at once.
    public void start(PostingJob job) {
        var page = new PostingRunViewModel(job, this, papers, desk);
        desk.navigator().open(page);
        page.start();
    }

    /// Posts. To be called off the screen's thread; progress is told and asked there too.
    PostingWork.Result post(PostingJob job, Progress progress) {
        var started = desk.session().now();
        var result = new PostingWork(post, papers).run(job, progress);
        ended.accept(new FinishedRun(job, started, desk.session().now(),
                Stream.concat(result.verdicts().stream(), job.refused().stream()).toList()));
        return result;
    }
}
