package org.faktuur.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.USD;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.listing.Sort;
import org.faktuur.sales.InvoicePlan;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.PostSalesInvoice.Progress;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.sales.SummaryUpdate;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// *Why wasn't my order invoiced?* (the specification, C6): the history has one line for each chosen order.
class BatchRunsTest {

    private static final InvoicingParameters ALL = InvoicingParameters.of(QuantityToInvoice.ALL, TODAY);

    private Office office;

    @BeforeEach
    void open() {
        office = TestOffice.open();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void each_order_of_a_run_is_posted_skipped_or_failed_with_its_reason() {
        var good = order(office, "C100", line(1, "P1", "10", "25", "0"));
        var dollars = order(office, "C400", USD, List.of(line(1, "P1", "3", "10", "0")), List.of());
        var empty = order(office, "C200", line(1, "P1", "1", "25", "0"));
        office.postSalesInvoice().post(List.of(empty.number()), ALL);

        var run = run(List.of(good.number(), empty.number(), dollars.number(), "SO-none"), Progress.NONE, ALL);

        assertThat(run.status()).isEqualTo(BatchStatus.ENDED_WITH_ERRORS);
        assertThat(run.count()).isEqualTo(new BatchRun.Count(4, 2, 1, 1));
        assertThat(run.times().ended()).isPresent();
        assertThat(lines(run)).extracting(line -> line.document().number(), BatchLine::customer, BatchLine::outcome,
                line -> line.made().map(made -> made.document().number()).orElse("")).containsExactly(
                        tuple(good.number(), "C100", BatchOutcome.MADE, "F2026-0002"),
                        tuple(empty.number(), "C200", BatchOutcome.SKIPPED, ""),
                        tuple(dollars.number(), "C400", BatchOutcome.MADE, "F2026-0003"),
                        tuple("SO-none", "", BatchOutcome.FAILED, ""));
        assertThat(office.sales().batchRuns().totals(run.id())).extracting(Money::toString)
                .containsExactly("EUR 302.50", "USD 36.30");
    }

    @Test
    void the_reason_is_kept_in_every_language() {
        var run = run(List.of("SO-none"), Progress.NONE, ALL);

        var reason = lines(run).getFirst().reasons().getFirst();
        for (var language : Language.values()) {
            var texts = Texts.ofEverything(language);
            assertThat(reason.in(texts)).isEqualTo(texts.of(new SalesRefusal.NoSuchOrder("SO-none")));
        }
    }

    @Test
    void orders_that_became_one_invoice_name_it_each_and_its_total_counts_once() {
        var one = order(office, "C100", line(1, "P1", "10", "25", "0"));
        var other = order(office, "C100", line(1, "P1", "2", "25", "0"));

        var run = run(List.of(one.number(), other.number()), Progress.NONE, ALL.with(
                new InvoicingParameters.Summary(SummaryUpdate.INVOICE_ACCOUNT, "")));

        assertThat(lines(run)).extracting(line -> line.made().orElseThrow().document().number())
                .containsExactly("F2026-0001", "F2026-0001");
        assertThat(office.sales().batchRuns().totals(run.id())).containsExactly(Money.parse("EUR 363.00"));
    }

    @Test
    void a_run_that_a_person_stops_says_what_it_did_not_reach() {
        var orders = List.of(order(office, "C100", line(1, "P1", "1", "25", "0")).number(),
                order(office, "C100", line(1, "P1", "1", "25", "0")).number(),
                order(office, "C100", line(1, "P1", "1", "25", "0")).number());
        var asked = new int[1];

        var run = run(orders, new Progress(_ -> { }, () -> asked[0]++ == 1), ALL);

        assertThat(run.status()).isEqualTo(BatchStatus.CANCELED);
        assertThat(run.count()).isEqualTo(new BatchRun.Count(3, 1, 0, 0));
        assertThat(lines(run)).extracting(BatchLine::outcome).containsExactly(BatchOutcome.MADE,
                BatchOutcome.NOT_REACHED, BatchOutcome.NOT_REACHED);
    }

    @Test
    void a_run_that_stops_at_its_first_error_ended_in_error() {
        var run = run(List.of("SO-none", order(office, "C100", line(1, "P1", "1", "25", "0")).number()),
                Progress.NONE, ALL.with(new InvoicingParameters.Options(false, false, false, true)));

        assertThat(run.status()).isEqualTo(BatchStatus.ERROR);
        assertThat(lines(run)).extracting(BatchLine::outcome).containsExactly(BatchOutcome.FAILED,
                BatchOutcome.NOT_REACHED);
    }

    @Test
    void a_fault_of_the_machine_leaves_the_run_in_the_history_and_nothing_in_the_books() {
        var order = order(office, "C100", line(1, "P1", "1", "25", "0")).number();
        BooleanSupplier fault = () -> {
            throw new IllegalStateException("the disk is full");
        };

        assertThatThrownBy(() -> run(List.of(order), new Progress(_ -> { }, fault), ALL)).hasMessage("the disk is full");

        var kept = office.sales().batchRuns().byId(1).orElseThrow();
        assertThat(kept.status()).isEqualTo(BatchStatus.ERROR);
        assertThat(lines(kept)).extracting(BatchLine::outcome).containsExactly(BatchOutcome.NOT_REACHED);
        assertThat(office.invoices().ofOrder(order)).isEmpty();
    }

    @Test
    void a_run_that_the_end_of_the_program_cut_short_is_called_interrupted_when_the_books_are_opened() {
        var runs = office.sales().batchRuns();
        var cut = office.transactions().run(() -> runs.keep(BatchRun.begun(BatchTask.INVOICE_SALES_ORDERS, "test",
                office.session().now(), 3)));

        office.sales().batchLog().findInterrupted();

        assertThat(runs.byId(cut.id()).orElseThrow().status()).isEqualTo(BatchStatus.INTERRUPTED);
        assertThat(runs.executing()).isEmpty();
    }

    private BatchRun run(List<String> orders, Progress progress, InvoicingParameters parameters) {
        var verb = office.postSalesInvoice();
        var plan = parameters.summary().update() == SummaryUpdate.NONE ? InvoicePlan.apart(orders)
                : verb.arrange(orders, parameters);
        PostSalesInvoice.Run run = verb.run(plan, parameters, progress);
        assertThat(office.sales().batchRuns().byId(run.kept().id()).map(BatchRun::count)).contains(run.kept().count());
        return run.kept();
    }

    private List<BatchLine> lines(BatchRun run) {
        return office.sales().batchRuns().lines(run.id()).page(Sort.ascending("line"), List.of(), Optional.empty(),
                false, 100).stream().map(KeptBatchLine::line).toList();
    }
}
