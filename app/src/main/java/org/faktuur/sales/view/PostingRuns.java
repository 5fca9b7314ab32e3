package org.faktuur.sales.view;

import java.util.Map;
import java.util.function.LongFunction;
import org.faktuur.batch.BatchRun;
import org.faktuur.invoices.InvoicePapers;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.PostSalesInvoice.Progress;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Link;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// How invoices are posted from this desk: a few in the dialog, many on a page that tells how far it is while one works
/// elsewhere. The history keeps every run.
public final class PostingRuns {

    private final PostSalesInvoice post;
    private final InvoicePapers papers;
    private final Desk desk;
    private final LongFunction<? extends Page> history;

    /// Posts with this verb and hands out by these papers; `history` makes the page of a kept run by its number.
    public PostingRuns(PostSalesInvoice post, InvoicePapers papers, Desk desk, LongFunction<? extends Page> history) {
        this.post = post;
        this.papers = papers;
        this.desk = desk;
        this.history = history;
    }

    /// Begins to post on a page of its own; answers at once.
    public void start(PostingJob job) {
        var page = new PostingRunViewModel(job, this, papers, desk);
        desk.navigator().open(page);
        page.start();
    }

    /// Posts. To be called off the screen's thread; progress is told and asked there too.
    PostingWork.Result post(PostingJob job, Progress progress) {
        return new PostingWork(post, papers).run(job, progress);
    }

    /// Opens the page of a run in the history.
    void open(BatchRun kept) {
        desk.navigator().open(history.apply(kept.id()));
    }

    /// A link to it.
    Link link(BatchRun kept) {
        return new Link(Words.of("PostingRunView.history", Map.of()), () -> open(kept));
    }
}
