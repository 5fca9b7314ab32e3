package org.faktuur.sales.view;

import java.util.Map;
import java.util.Optional;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchTask;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.RecurrenceWords;
import org.faktuur.listing.Query;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.InvoicingJob;
import org.faktuur.sales.InvoicingJobText;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Link;
import org.faktuur.shell.Message;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;

/// What OK does in the Posting invoice dialog with batch processing: makes a job of what the dialog says.
final class PostingUnattended {

    private static final String KEY = "PostSalesInvoiceView.";
    private static final String JOBS = "BatchFeature.jobs";

    private final PostSalesInvoiceViewModel dialog;
    private final PostingTools tools;
    private final PostingProposal proposal;
    private final InvoicingFields fields;
    private final Runnable close;
    private final Desk desk;

    PostingUnattended(PostSalesInvoiceViewModel dialog, PostingTools tools, PostingProposal proposal, Runnable close) {
        this.dialog = dialog;
        this.tools = tools;
        this.proposal = proposal;
        this.fields = dialog.fields();
        this.close = close;
        this.desk = dialog.desk();
    }

    /// Asks whether and how.
    void ask() {
        tools.batch().ask(fields.batch().get(), Texts.ofEverything(desk.session().language()).text(KEY + "jobName"))
                .ifPresent(fields.batch()::set);
    }

    /// Why no job can be made of it; empty when one can, or when none is to be.
    Optional<Refusal> whyNot() {
        if (!fields.posting().get()) {
            return Optional.of(new PostingRefusal.JobOnlyPosts());
        }
        if (!fields.setups().isEmpty()) {
            return Optional.of(new PostingRefusal.SetupNotInJob());
        }
        return fields.late().get() || !proposal.arrangement().orders().isEmpty() ? Optional.empty()
                : Optional.of(new PostingRefusal.NoOrdersYet());
    }

    /// Makes the job, after the question whether a job that recurs is to select late (the specification, C3).
    void create(JobSetup setup, Optional<Query> query) {
        if (setup.recurrence().recurs() && !fields.late().get() && desk.dialogs().ask(Words.of(KEY + "onlyOnce"),
                Words.of(KEY + "selectLate"), Words.of(KEY + "selectOnce"))) {
            fields.late().set(true);
        }
        if (fields.late().get() && query.isEmpty()) {
            dialog.refuse(new PostingRefusal.LateWithoutQuery());
            return;
        }
        var work = new BatchJob.Work(BatchTask.INVOICE_SALES_ORDERS, InvoicingJobText.written(job(query)));
        desk.background().run(() -> tools.batch().create(work, setup), outcome -> {
            switch (outcome) {
                case Outcome.Done<BatchJob>(var made) -> made(made);
                case Outcome.Refused<BatchJob>(var reasons) -> dialog.refuse(reasons.getFirst());
            }
        });
    }

    /// The date of the session stands for the day of each run.
    private InvoicingJob job(Optional<Query> query) {
        return new InvoicingJob(fields.late().get() ? new InvoicingJob.Selection.Late(query.orElseThrow())
                : new InvoicingJob.Selection.Chosen(proposal.arrangement().orders()), fields.parameters(),
                fields.invoiceDate().get().equals(desk.session().today()) ? InvoicingJob.Dated.ON_THE_DAY
                        : InvoicingJob.Dated.AS_TYPED,
                fields.print().invoice().get() && fields.print().managed().get());
    }

    private void made(BatchJob job) {
        fields.settle();
        proposal.arrangement().settle();
        close.run();
        desk.navigator().say(Message.done(texts -> texts.text(KEY + "jobMade", Map.of("caption", job.setup().caption(),
                "when", RecurrenceWords.of(job.setup().recurrence()).in(texts))),
                new Link(Words.of(JOBS), () -> desk.navigator().openMenu(JOBS))));
    }
}
