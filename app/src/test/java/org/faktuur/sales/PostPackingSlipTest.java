package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.ledger.Postings;
import org.faktuur.money.Quantity;
import org.faktuur.sales.PostPackingSlip.Delivery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Delivering over real books in memory.
class PostPackingSlipTest {

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
    void a_partial_slip_leaves_the_rest_to_deliver() {
        var order = order(office, "C100", line(1, "P1", "10", "50", "0"));

        var after = TestOffice.deliver(office, order, "4");

        var quantities = after.lines().getFirst().quantities();
        assertThat(quantities.delivered()).isEqualTo(Quantity.of(4));
        assertThat(quantities.deliverNow()).isEqualTo(Quantity.of(6));
        assertThat(after.documentStatus()).isEqualTo(DocumentStatus.PACKING_SLIP);
        assertThat(after.slips()).isEqualTo(new SalesOrder.Slips("PS-000001", 1));
    }

    @Test
    void more_than_remains_is_refused_and_posts_nothing() {
        var order = order(office, "C100", line(1, "P1", "10", "50", "0"));
        var id = order.lines().getFirst().id();

        var outcome = office.postPackingSlip().post(new Delivery(List.of(order.number()), TODAY,
                Map.of(id, Quantity.of(11))));

        assertThat(outcome.refusals()).containsExactly(new SalesRefusal.MoreThanRemains(order.number(), "P1",
                Quantity.of(11), Quantity.of(10)));
        assertThat(office.salesOrders().slipsOf(order.number())).isEmpty();
    }

    @Test
    void one_slip_holds_lines_of_two_orders_of_one_customer() {
        var first = order(office, "C100", line(1, "P1", "1", "50", "0"));
        var second = order(office, "C100", line(1, "P2", "2", "50", "0"));

        var slip = office.postPackingSlip().post(new Delivery(List.of(first.number(), second.number()), TODAY,
                Map.of())).orElseThrow();

        assertThat(slip.orderNumbers()).containsExactly(first.number(), second.number());
        assertThat(office.salesOrders().slip(slip.number())).contains(slip);
        assertThat(office.salesOrders().slipsOf(second.number())).containsExactly(slip);
    }

    @Test
    void one_slip_for_two_customers_is_refused() {
        var first = order(office, "C100", line(1, "P1", "1", "50", "0"));
        var other = order(office, "C200", line(1, "P1", "1", "50", "0"));

        assertThat(office.postPackingSlip().post(new Delivery(List.of(first.number(), other.number()), TODAY,
                Map.of())).refusals())
                .containsExactly(new SalesRefusal.DifferentReceivers(other.number(), first.number()));
    }

    @Test
    void a_slip_of_more_lines_than_a_posting_holds_is_refused() {
        var order = order(office, "C100", line(1, "P1", "10", "50", "0"));
        var many = order.withLines(Collections.nCopies(Postings.MOST_LINES + 1, order.lines().getFirst()));
        var orders = (SalesOrders) Proxy.newProxyInstance(SalesOrders.class.getClassLoader(),
                new Class<?>[] {SalesOrders.class}, (_, _, _) -> List.of(many));

        var outcome = new PostPackingSlip(orders, office.sales().stock(), office.sales().creditStandings(), null,
                new PostPackingSlip.Returns(_ -> Map.of(), (_, _, _) -> { }), Supplier::get)
                .post(Delivery.of(order.number(), TODAY));

        assertThat(outcome.refusals()).containsExactly(new LedgerRefusal.TooManyLines(100_000, 99_999));
    }

    @Test
    void an_order_with_everything_delivered_has_nothing_left_to_deliver() {
        var order = TestOffice.shipped(office, "C100", line(1, "P1", "1", "50", "0"));

        assertThat(office.postPackingSlip().post(Delivery.of(order.number(), TODAY)).refusals())
                .containsExactly(new SalesRefusal.NothingToDeliver(order.number()));
    }

    @Test
    void a_slip_takes_from_counted_stock_and_says_when_it_takes_more_than_was_counted() {
        office.transactions().run(() -> {
            office.sales().stock().count("P1", Quantity.of(3));
            return null;
        });
        var order = order(office, "C100", line(1, "P1", "10", "50", "0"), line(2, "P2", "1", "50", "0"));

        var reduced = office.postPackingSlip().deliver(new Delivery(List.of(order.number()), TODAY, Map.of(), true))
                .orElseThrow();

        assertThat(reduced.slip().lines()).extracting(PackingSlip.Line::quantity)
                .containsExactly(Quantity.of(3), Quantity.of(1));
        assertThat(reduced.said()).containsExactly(new SalesRefusal.ReducedToStock(order.number(), "P1",
                Quantity.of(10), Quantity.of(3)));
        assertThat(office.sales().stock().onHand(List.of("P1", "P2"))).isEqualTo(Map.of("P1", Quantity.ZERO));
        assertThat(office.postPackingSlip().deliver(new Delivery(List.of(order.number()), TODAY, Map.of(), true))
                .refusals()).containsExactly(new SalesRefusal.ReducedToStock(order.number(), "P1", Quantity.of(7),
                Quantity.ZERO));
        var beyond = office.postPackingSlip().deliver(Delivery.of(order.number(), TODAY)).orElseThrow();
        assertThat(beyond.said()).containsExactly(new SalesRefusal.BeyondStock(order.number(), "P1", Quantity.of(7),
                Quantity.ZERO));
        assertThat(office.sales().stock().onHand(List.of("P1"))).isEqualTo(Map.of("P1", Quantity.of(-7)));
    }
}
