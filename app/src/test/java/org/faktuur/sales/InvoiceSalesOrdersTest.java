package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;
import static org.faktuur.TestOffice.shipped;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faktuur.MovingSession;
import org.faktuur.Office;
import org.faktuur.Returning;
import org.faktuur.TestOffice;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchTask;
import org.faktuur.batch.JobAlerts;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.KeepHistory;
import org.faktuur.batch.KeptBatchLine;
import org.faktuur.database.Database;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.MovingDays;
import org.faktuur.listing.Query;
import org.faktuur.listing.Sort;
import org.faktuur.money.Quantity;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.recurrence.Pattern;
import org.faktuur.recurrence.Range;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.returns.DispositionAction;
import org.faktuur.sales.InvoicingJob.Dated;
import org.faktuur.sales.InvoicingJob.Selection;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Batch invoicing with late selection and without it (the specification, C3).
class InvoiceSalesOrdersTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Query DELIVERED = new Query("", List.of(new Query.Row("status",
            new Criterion.Is(SalesOrderStatus.DELIVERED))), List.of());

    private final MovingSession session = new MovingSession("2026-03-02T09:00");
    private Office office;

    @BeforeEach
    void open() {
        office = TestOffice.fill(new Office(Database.memory(), session));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private BatchJob job(Selection selection, QuantityToInvoice quantity, String start) {
        var parameters = InvoicingParameters.of(quantity, MONDAY);
        return office.batch().change().create(new BatchJob.Work(BatchTask.INVOICE_SALES_ORDERS,
                InvoicingJobText.written(new InvoicingJob(selection, parameters, Dated.ON_THE_DAY, false))),
                new JobSetup("nightly", new Recurrence(LocalDateTime.parse(start), MovingSession.ZONE,
                        new Pattern.Days(1), new Range.NoEnd()), KeepHistory.ALWAYS, JobAlerts.OF_ERRORS))
                .orElseThrow();
    }

    /// What the log of the last run says: the orders, and their invoices or the reasons.
    private List<String> log(BatchJob job) {
        var run = office.batch().runs().lastOf(job.id()).orElseThrow();
        var texts = Texts.ofEverything(Language.EN);
        return office.batch().runs().lines(run.id()).page(Sort.ascending("line"), List.of(), Optional.empty(), false, 99)
                .stream().map(KeptBatchLine::line).map(line -> line.document().number() + " " + line.outcome() + " "
                        + line.made().map(made -> made.document().number()).orElseGet(() -> line.reasons().getFirst()
                                .in(texts))).toList();
    }

    @Test
    void the_worked_example_c3_with_late_selection_off() {
        var first = shipped(office, "C100", line(1, "P1", "1", "25", "0")).number();
        var later = order(office, "C100", line(1, "P1", "2", "25", "0"));
        var job = job(new Selection.Chosen(found()), QuantityToInvoice.PACKING_SLIP, "2026-03-05T02:00");
        session.set("2026-03-04T10:00");
        office.postPackingSlip().post(PostPackingSlip.Delivery.of(later.number(), session.today())).orElseThrow();

        session.set("2026-03-05T02:00");
        office.batch().run().runDue();

        assertThat(log(job)).containsExactly(first + " MADE F2026-0001");
        assertThat(office.invoices().byNumber("F2026-0001").orElseThrow().content().dates().invoiceDate())
                .isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void the_worked_example_c3_with_late_selection_on() {
        var first = shipped(office, "C100", line(1, "P1", "1", "25", "0")).number();
        var later = order(office, "C100", line(1, "P1", "2", "25", "0"));
        var job = job(new Selection.Late(DELIVERED), QuantityToInvoice.PACKING_SLIP, "2026-03-05T02:00");
        session.set("2026-03-04T10:00");
        office.postPackingSlip().post(PostPackingSlip.Delivery.of(later.number(), session.today())).orElseThrow();

        session.set("2026-03-05T02:00");
        office.batch().run().runDue();

        assertThat(log(job)).containsExactly(first + " MADE F2026-0001", later.number() + " MADE F2026-0002");
        session.set("2026-03-06T02:00");
        office.batch().run().runDue();
        assertThat(log(job)).as("nothing is left for the second night").isEmpty();
    }

    @Test
    void the_worked_example_c3_where_the_first_order_was_invoiced_by_hand() {
        var first = shipped(office, "C100", line(1, "P1", "1", "25", "0")).number();
        var later = shipped(office, "C100", line(1, "P1", "2", "25", "0")).number();
        var off = job(new Selection.Chosen(List.of(first)), QuantityToInvoice.PACKING_SLIP, "2026-03-05T02:00");
        var on = job(new Selection.Late(DELIVERED), QuantityToInvoice.PACKING_SLIP, "2026-03-05T02:00");
        office.postSalesInvoice().post(List.of(first), InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, MONDAY));

        session.set("2026-03-05T02:00");
        office.batch().run().runDue();

        assertThat(log(off)).containsExactly(first + " SKIPPED Order " + first
                + " has nothing to invoice with this choice of quantity.");
        assertThat(log(on)).containsExactly(later + " MADE F2026-0002");
    }

    private List<String> found() {
        return new SelectSalesOrders(office.salesOrderLists()).run(DELIVERED, QuantityToInvoice.PACKING_SLIP,
                session.today()).orElseThrow();
    }

    @Test
    void of_returned_orders_only_what_is_received_is_taken_and_the_rest_is_skipped_with_its_reason() {
        var returning = Returning.in(office);
        var invoice = office.postSalesInvoice().post(List.of(order(office, "C100", line(1, "P1", "9", "25", "0"))
                .number()), InvoicingParameters.of(QuantityToInvoice.ALL, MONDAY)).getFirst().outcome().orElseThrow()
                .invoice().number();
        var registered = returning.registered(returning.expected(invoice, "2", "DEFECT"), DispositionAction.CREDIT);
        var received = returning.received(returning.registered(returning.expected(invoice, "3", "DEFECT"),
                DispositionAction.CREDIT));
        var job = job(new Selection.Late(Query.EVERYTHING), QuantityToInvoice.ALL, "2026-03-11T02:00");

        session.set("2026-03-11T02:00");
        office.batch().run().runDue();

        assertThat(log(job)).hasSize(2).anySatisfy(line -> assertThat(line).startsWith(registered.number()
                + " SKIPPED")).anySatisfy(line -> assertThat(line).startsWith(received.number() + " MADE"));
    }

    @Test
    void what_cannot_be_read_stands_as_an_error_with_its_reason() {
        var job = office.batch().change().create(new BatchJob.Work(BatchTask.INVOICE_SALES_ORDERS, "nonsense"),
                new JobSetup("x", Recurrence.once(LocalDateTime.parse("2026-03-02T02:00"), MovingSession.ZONE),
                        KeepHistory.ALWAYS, JobAlerts.OF_ERRORS)).orElseThrow();

        office.batch().run().runDue();

        assertThat(office.batch().runs().lastOf(job.id()).orElseThrow().remark().in(Texts.ofEverything(Language.EN)))
                .contains("no job");
    }

    @Test
    void what_a_job_is_to_do_is_kept_as_text() {
        var slips = InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, MONDAY).with(CreditCheck.BALANCE)
                .with(new InvoicingParameters.Take(QuantityToInvoice.PACKING_SLIP, false, Set.of("PS 1", "PS|2"),
                        Map.of(new InvoicingParameters.Update(7, "PS 1"), Quantity.of("2.5"))))
                .with(new InvoicingParameters.Summary(SummaryUpdate.ORDER, "SO-1"))
                .with(new InvoicingParameters.Options(true, false, true, true))
                .with(new InvoicingParameters.Dating(MONDAY, true));
        var query = new Query("my own", List.of(new Query.Row("shipDate", new Criterion.Is(
                new MovingDays.LastDays(7))), new Query.Row("status", new Criterion.Is("DELIVERED"))),
                List.of(Sort.descending("number")));
        for (var selection : List.of(new Selection.Late(query), new Selection.Chosen(List.of("SO 1", "SO-2")),
                new Selection.Chosen(List.of()))) {
            for (var dated : Dated.values()) {
                var job = new InvoicingJob(selection, slips, dated, true);
                assertThat(InvoicingJobText.read(InvoicingJobText.written(job))).isEqualTo(job);
            }
        }
    }
}
