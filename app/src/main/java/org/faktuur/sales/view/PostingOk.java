package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.listing.Query;
import org.faktuur.outcome.Outcome;
import org.faktuur.printing.HandOut;
import org.faktuur.sales.InvoicePlan;
import org.faktuur.shell.Desk;

/// What OK does in the Posting invoice dialog.
final class PostingOk {

    /// Up to so many are posted while the dialog stays; more go on on a page of their own.
    static final int HANDFUL = 25;

    private final PostSalesInvoiceViewModel dialog;
    private final PostingTools tools;
    private final PostingProposal proposal;
    private final InvoicingFields fields;
    private final PostingRun run;
    private final Runnable close;
    private final Desk desk;
    private final PostingUnattended unattended;
    private Optional<Query> query = Optional.empty();

    PostingOk(PostSalesInvoiceViewModel dialog, PostingTools tools, PostingProposal proposal, PostingRun run,
              Runnable close) {
        this.dialog = dialog;
        this.tools = tools;
        this.proposal = proposal;
        this.fields = dialog.fields();
        this.run = run;
        this.close = close;
        this.desk = dialog.desk();
        this.unattended = new PostingUnattended(dialog, tools, proposal, close);
    }

    /// With batch processing.
    PostingUnattended unattended() {
        return unattended;
    }

    /// The query that the orders were selected by.
    Optional<Query> query() {
        return query;
    }

    /// The orders are selected by this query.
    void select(Query by) {
        query = Optional.of(by);
    }

    /// Does what OK promises: posts, shows pro forma, or asks before.
    void press() {
        if (fields.batch().get().isPresent()) {
            unattended.create(fields.batch().get().orElseThrow(), query);
        } else if (fields.late().get()) {
            selectAgain();
        } else if (proposal.arrangement().pending().get()) {
            askToArrange();
        } else {
            postListed();
        }
    }

    private void askToArrange() {
        var asked = new NotArrangedViewModel();
        desk.dialogs().show(asked);
        switch (asked.answer()) {
            case ARRANGE -> proposal.arrange(() -> {
                if (dialog.acts().post().why().get().isEmpty()) {
                    postListed();
                }
            });
            case AS_LISTED -> postListed();
            case STAY -> { }
        }
    }

    /// Late selection: what the query finds now is arranged now.
    private void selectAgain() {
        if (query.isEmpty()) {
            dialog.refuse(new PostingRefusal.LateWithoutQuery());
            return;
        }
        var parameters = fields.parameters();
        run.select();
        desk.background().run(() -> tools.select().run(query.orElseThrow(), parameters.take().quantity())
                .then(found -> found.isEmpty() ? Outcome.<InvoicePlan>refused(new PostingRefusal.NothingSelected())
                        : Outcome.done(tools.post().arrange(found, parameters))), made -> {
            switch (made) {
                case Outcome.Refused<InvoicePlan>(var reasons) -> dialog.refuse(reasons.getFirst());
                case Outcome.Done<InvoicePlan>(var plan) when fields.posting().get() -> onItsPage(job(plan));
                case Outcome.Done<InvoicePlan>(var plan) -> showProForma(plan);
            }
        }, run::end);
    }

    private void showProForma(InvoicePlan plan) {
        var parameters = fields.parameters();
        desk.background().run(() -> tools.post().preview(plan, parameters).stream()
                .filter(verdict -> verdict.outcome().isDone())
                .map(verdict -> verdict.outcome().orElseThrow().proposed().invoice()).toList(), found -> {
            if (found.isEmpty()) {
                dialog.refuse(new PostingRefusal.NothingCanBePosted());
            } else {
                handOut(found);
            }
        });
    }

    private void postListed() {
        if (!fields.posting().get()) {
            handOut(ready());
            return;
        }
        var job = job(proposal.open());
        if (job.plan().groups().size() > HANDFUL) {
            onItsPage(job);
        } else {
            postHere(job);
        }
    }

    /// Pro forma: the same papers, and nothing in the books.
    private void handOut(List<InvoiceToPost> invoices) {
        fields.keep(desk.choices());
        if (fields.print().by() == HandOut.By.SCREEN) {
            tools.papers().showProForma(invoices);
        } else {
            desk.background().run(() -> tools.papers().handOutProForma(invoices, HandOut.By.PRINT_MANAGEMENT),
                    out -> tools.papers().report(out, invoices));
        }
        close.run();
    }

    List<InvoiceToPost> ready() {
        return proposal.invoices().ready().stream().map(row -> row.invoice().orElseThrow()).toList();
    }

    private PostingJob job(InvoicePlan plan) {
        return new PostingJob(plan, fields.parameters(), PostingJob.Printing.of(fields.print()));
    }

    private void onItsPage(PostingJob job) {
        fields.keep(desk.choices());
        close.run();
        tools.runs().start(job);
    }

    private void postHere(PostingJob job) {
        run.start(job.plan().groups().size());
        desk.background().run(() -> {
            fields.keep(desk.choices());
            return tools.runs().post(job, run.progress(desk.background()));
        }, this::posted, run::end);
    }

    private void posted(PostingWork.Result result) {
        proposal.posted(result.verdicts());
        if (!result.posted().isEmpty()) {
            desk.navigator().say(PostingNews.of(result.posted(), desk.navigator(), tools.papers(),
                    tools.runs().link(result.run().kept())));
        }
        PostingNews.ofRefused(result.refused(), tools.runs().link(result.run().kept()))
                .ifPresent(desk.navigator()::say);
        if (!result.papers().isEmpty()) {
            tools.papers().report(result.papers(), List.of());
        }
        if (proposal.invoices().isDone()) {
            close.run();
        }
    }
}
