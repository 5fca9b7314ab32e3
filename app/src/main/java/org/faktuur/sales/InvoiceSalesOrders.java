package org.faktuur.sales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.faktuur.batch.BatchDuty;
import org.faktuur.batch.BatchLine;
import org.faktuur.batch.BatchLog;
import org.faktuur.batch.BatchOutcome;
import org.faktuur.batch.BatchRun;
import org.faktuur.batch.BatchTask;
import org.faktuur.batch.BatchTurn;
import org.faktuur.invoices.Posted;
import org.faktuur.invoices.PrintInvoice;
import org.faktuur.outcome.Outcome;
import org.faktuur.documents.Destination;
import org.faktuur.printing.HandOut;
import org.faktuur.texts.Words;

/// Invoices sales orders unattended: those that were chosen, or with late selection those that the query finds on the
/// day. Orders that were invoiced in between have nothing to invoice any more, so that none is invoiced twice.
public final class InvoiceSalesOrders implements BatchDuty {

    private final SelectSalesOrders select;
    private final Function<BatchLog, PostSalesInvoice> post;
    private final PrintInvoice print;
    private final int size;

    /// Selects with `select`, posts with what `post` makes for a log, in transactions of about `size` orders, hands
    /// papers out with `print`.
    public InvoiceSalesOrders(SelectSalesOrders select, Function<BatchLog, PostSalesInvoice> post, PrintInvoice print,
                              int size) {
        this.select = select;
        this.post = post;
        this.print = print;
        this.size = size;
    }

    @Override
    public BatchTask task() {
        return BatchTask.INVOICE_SALES_ORDERS;
    }

    @Override
    public Words about(String parameters) {
        var job = InvoicingJobText.read(parameters);
        var key = "InvoiceSalesOrders." + switch (job.selection()) {
            case InvoicingJob.Selection.Chosen _ -> "chosen";
            case InvoicingJob.Selection.Late _ -> "late";
        } + (job.dating() == InvoicingJob.Dated.ON_THE_DAY ? "" : "Dated");
        return Words.of(key, Map.of("quantity", job.parameters().take().quantity(),
                "date", job.parameters().dating().date(), "summary", job.parameters().summary().update(), "count",
                job.selection() instanceof InvoicingJob.Selection.Chosen(var orders) ? orders.size() : 0));
    }

    @Override
    public Outcome<List<BatchLine>> foresee(String parameters, BatchTurn turn) {
        var job = InvoicingJobText.read(parameters);
        var verb = post.apply(turn.log());
        return selected(job, turn.today()).map(orders -> InvoicingHistory.of(verb.preview(orders, job.on(turn.today())).stream()
                .map(verdict -> verdict.as(verdict.outcome().map(PostSalesInvoice.Foreseen::posted))).toList(),
                Map.of()));
    }

    @Override
    public Optional<String> exactly(String parameters, List<BatchLine> foreseen) {
        var job = InvoicingJobText.read(parameters);
        return Optional.of(InvoicingJobText.written(new InvoicingJob(new InvoicingJob.Selection.Chosen(foreseen.stream()
                .filter(line -> line.outcome() == BatchOutcome.MADE).map(line -> line.document().number()).toList()),
                job.parameters(), job.dating(), job.papers())));
    }

    @Override
    public Outcome<BatchRun> run(String parameters, BatchTurn turn) {
        var job = InvoicingJobText.read(parameters);
        return selected(job, turn.today()).map(orders -> orders.isEmpty() ? turn.log().nothing(task()) : run(job, orders, turn));
    }

    /// The orders of the job on that day; refused where they are more than can be taken at once.
    private Outcome<List<String>> selected(InvoicingJob job, LocalDate today) {
        return switch (job.selection()) {
            case InvoicingJob.Selection.Chosen(var orders) -> Outcome.done(orders);
            case InvoicingJob.Selection.Late(var query) -> select.run(query, job.parameters().take().quantity(),
                    today);
        };
    }

    private BatchRun run(InvoicingJob job, List<String> orders, BatchTurn turn) {
        var verb = post.apply(turn.log());
        var parameters = job.on(turn.today());
        var unprinted = new ArrayList<String>();
        var run = verb.run(verb.arrange(orders, parameters), parameters, new PostSalesInvoice.Progress(_ -> { },
                turn.stopped(), chunk -> {
                    turn.alive().run();
                    if (job.papers()) {
                        unprinted.addAll(handOut(chunk));
                    }
                }), size).kept();
        return unprinted.isEmpty() ? run : turn.log().remark(run, Words.of("InvoiceSalesOrders.unprinted",
                Map.of("count", unprinted.size(), "first", unprinted.getFirst())));
    }

    /// Hands out the papers of what was posted, and answers of which invoices something was not.
    private List<String> handOut(List<PostSalesInvoice.Verdict<Posted>> chunk) {
        var posted = chunk.stream().filter(verdict -> verdict.outcome().isDone())
                .map(verdict -> verdict.outcome().orElseThrow().invoice().number()).toList();
        if (posted.isEmpty()) {
            return List.of();
        }
        return print.handOut(posted, HandOut.By.PRINT_MANAGEMENT).stream().filter(paper -> paper.results().stream()
                .anyMatch(result -> !result.outcome().isDone() || result.job().destination().kind()
                        == Destination.SCREEN)).map(paper -> paper.document().number()).toList();
    }
}
