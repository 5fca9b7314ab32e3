package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.Returning;
import org.faktuur.TestOffice;
import org.faktuur.invoices.Posted;
import org.faktuur.listing.Sort;
import org.faktuur.money.Quantity;
import org.faktuur.sales.PostPackingSlip.Delivery;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of orders by their packing slips, invoices and cancellations, over real books (the specification, A1
/// to A4).
class OrderLifeTest {

    private Office office;

    @BeforeEach
    void open() {
        office = TestOffice.open();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private SalesOrder order(SalesOrderType type, SalesLine... lines) {
        return office.saveSalesOrder().save(new SalesOrder(SalesOrder.Key.NEW, typed(type), List.of(lines), List.of(),
                SalesOrder.Slips.NONE)).orElseThrow();
    }

    private static SalesOrderHeader typed(SalesOrderType type) {
        var plain = TestOffice.header("C100", EUR);
        return new SalesOrderHeader(type, plain.buyer(), plain.terms(), plain.dates(), plain.delivery(), "");
    }

    private static SalesOrder typed(SalesOrder order, SalesOrderType type) {
        return new SalesOrder(order.key(), typed(type), order.lines(), order.charges(), order.slips());
    }

    private SalesOrder read(SalesOrder order) {
        return office.salesOrders().byNumber(order.number()).orElseThrow();
    }

    private Posted invoice(SalesOrder order, QuantityToInvoice quantity, LocalDate date) {
        return office.postSalesInvoice().post(List.of(order.number()), InvoicingParameters.of(quantity, date))
                .getFirst().outcome().orElseThrow();
    }

    @Test
    void example_A1_a_subscription_opens_again_with_each_invoice() {
        var subscription = order(SalesOrderType.SUBSCRIPTION, line(1, "P3", "1", "40", "0"));

        for (var month = 1; month <= 2; month++) {
            var posted = invoice(subscription, QuantityToInvoice.ALL, TODAY.plusDays(month));
            assertThat(posted.total()).isEqualTo(Money.parse("EUR 43.60"));
            var after = read(subscription);
            assertThat(after.status()).isEqualTo(SalesOrderStatus.OPEN_ORDER);
            assertThat(after.documentStatus()).isEqualTo(DocumentStatus.INVOICE);
            var quantities = after.lines().getFirst().quantities();
            assertThat(quantities.ordered()).isEqualTo(Quantity.of(1));
            assertThat(quantities.invoiced()).isEqualTo(Quantity.of(month));
            assertThat(quantities.notYetInvoiced()).isEqualTo(Quantity.of(1));
        }
    }

    @Test
    void a_journal_is_neither_delivered_nor_invoiced_until_it_becomes_an_order() {
        var draft = order(SalesOrderType.JOURNAL, line(1, "P1", "2", "25", "0"));
        assertThat(office.postPackingSlip().post(Delivery.of(draft.number(), TODAY)).refusals())
                .containsExactly(new SalesRefusal.OrderIsJournal(draft.number()));
        assertThat(office.postSalesInvoice().post(List.of(draft.number()), InvoicingParameters.of(
                QuantityToInvoice.ALL, TODAY)).getFirst().outcome().refusals())
                .containsExactly(new SalesRefusal.OrderIsJournal(draft.number()));

        var order = office.saveSalesOrder().save(typed(draft, SalesOrderType.SALES_ORDER)).orElseThrow();
        assertThat(office.postPackingSlip().post(Delivery.of(order.number(), TODAY)).refusals()).isEmpty();
    }

    @Test
    void a_delivered_order_keeps_its_type_and_one_under_way_does_not_become_a_draft() {
        var part = TestOffice.deliver(office, TestOffice.order(office, "C100", line(1, "P1", "4", "25", "0")), "1");
        assertThat(office.saveSalesOrder().save(typed(part, SalesOrderType.JOURNAL)).refusals())
                .containsExactly(new SalesRefusal.JournalUnderWay(part.number()));
        assertThat(office.saveSalesOrder().save(typed(part, SalesOrderType.SUBSCRIPTION)).refusals()).isEmpty();

        var whole = TestOffice.shipped(office, "C100", line(1, "P1", "4", "25", "0"));
        assertThat(office.saveSalesOrder().save(typed(whole, SalesOrderType.SUBSCRIPTION)).refusals())
                .containsExactly(new SalesRefusal.TypeStays(whole.number()));
    }

    @Test
    void an_order_becomes_no_returned_order_by_its_type_and_a_returned_order_stays_one() {
        var sold = order(SalesOrderType.SALES_ORDER, line(1, "P1", "2", "25", "0"));
        assertThat(office.saveSalesOrder().save(typed(sold, SalesOrderType.RETURNED_ORDER)).refusals())
                .containsExactly(new SalesRefusal.ReturnIsMade());
        assertThat(office.saveSalesOrder().save(typed(sold, SalesOrderType.RETURNED_ORDER)
                .withKey(SalesOrder.Key.NEW)).refusals()).containsExactly(new SalesRefusal.ReturnIsMade());

        var returning = Returning.in(office);
        var returned = returning.expected(returning.invoiced(sold.number()).invoice().number(), "1", "DEFECT").order();
        assertThat(office.saveSalesOrder().save(typed(returned, SalesOrderType.SALES_ORDER)).refusals())
                .containsExactly(new SalesRefusal.ReturnStays(returned.number()));
    }

    @Test
    void a_line_with_something_delivered_stays_on_its_order() {
        var order = TestOffice.deliver(office, TestOffice.order(office, "C100", line(1, "P1", "4", "25", "0"),
                line(2, "P2", "1", "100", "0")), "1");
        assertThat(office.saveSalesOrder().save(order.withLines(List.of(order.lines().getLast()))).refusals())
                .containsExactly(new SalesRefusal.LineStays(order.number(), "P1"));
        assertThat(office.saveSalesOrder().save(order.withLines(List.of(order.lines().getFirst()))).orElseThrow()
                .lines()).hasSize(1);
    }

    @Test
    void a_partly_shipped_order_is_open_with_document_status_packing_slip() {
        var order = TestOffice.deliver(office, TestOffice.order(office, "C100", line(1, "P1", "4", "25", "0"),
                line(2, "P2", "1", "100", "0")), "4");
        assertThat(order.status()).isEqualTo(SalesOrderStatus.OPEN_ORDER);
        assertThat(order.documentStatus()).isEqualTo(DocumentStatus.PACKING_SLIP);
        var rows = office.salesOrderLists().all().page(Sort.ascending("number"), List.of(),
                Optional.empty(), false, 10);
        assertThat(rows).extracting(SalesOrderRow::status).containsExactly(new SalesOrderRow.Status(
                SalesOrderStatus.OPEN_ORDER, DocumentStatus.PACKING_SLIP, true));
    }

    @Test
    void an_order_whose_remainder_is_cancelled_is_invoiced_with_what_was_delivered() {
        var order = TestOffice.deliver(office, TestOffice.order(office, "C100", line(1, "P1", "10", "25", "0")), "7");
        office.sales().cancelRemainder().cancel(order.number()).orElseThrow();
        assertThat(read(order).status()).isEqualTo(SalesOrderStatus.DELIVERED);

        assertThat(invoice(order, QuantityToInvoice.ALL, TODAY).total()).isEqualTo(Money.parse("EUR 211.75"));
        assertThat(read(order).status()).isEqualTo(SalesOrderStatus.INVOICED);
        assertThat(read(order).lines().getFirst().quantities().ordered()).isEqualTo(Quantity.of(10));
    }

    @Test
    void an_order_with_several_slips_stays_to_be_invoiced_until_every_slip_is() {
        var order = TestOffice.order(office, "C100", line(1, "P1", "10", "25", "0"));
        TestOffice.deliver(office, order, "4");
        var invoiced = office.postSalesInvoice().post(List.of(order.number()), InvoicingParameters.of(
                QuantityToInvoice.PACKING_SLIP, TODAY)).getFirst().outcome();
        assertThat(invoiced.refusals()).isEmpty();
        var twice = TestOffice.deliver(office, order, "6");
        assertThat(twice.slips().count()).isEqualTo(2);
        assertThat(twice.status()).isEqualTo(SalesOrderStatus.DELIVERED);
        assertThat(twice.documentStatus()).isEqualTo(DocumentStatus.INVOICE);
        assertThat(invoice(order, QuantityToInvoice.PACKING_SLIP, TODAY).total())
                .isEqualTo(Money.parse("EUR 181.50"));
        assertThat(read(order).status()).isEqualTo(SalesOrderStatus.INVOICED);
        assertThat(read(order).isToInvoice()).isFalse();
    }

    @Test
    void a_slip_over_several_orders_becomes_one_invoice_and_leaves_what_other_slips_delivered() {
        var first = TestOffice.order(office, "C100", line(1, "P1", "2", "25", "0"), line(2, "P2", "1", "100", "0"));
        var second = TestOffice.order(office, "C100", line(1, "P1", "4", "25", "0"));
        var slip = office.postPackingSlip().post(new Delivery(List.of(first.number(), second.number()), TODAY,
                Map.of(first.lines().getLast().id(), Quantity.ZERO))).orElseThrow();
        assertThat(slip.lines()).hasSize(2);
        TestOffice.deliver(office, first, "0", "1");

        var bySlip = InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, TODAY)
                .with(new InvoicingParameters.Summary(SummaryUpdate.PACKING_SLIP, ""));
        var posted = office.postSalesInvoice().post(List.of(first.number(), second.number()), bySlip);
        assertThat(posted).hasSize(2);
        assertThat(posted.stream().map(verdict -> verdict.outcome().orElseThrow().total())).containsExactlyInAnyOrder(
                Money.parse("EUR 181.50"), Money.parse("EUR 121.00"));
        assertThat(List.of(read(first), read(second))).extracting(SalesOrder::status)
                .containsOnly(SalesOrderStatus.INVOICED);
    }
}
