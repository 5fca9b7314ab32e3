package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.header;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.util.List;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.money.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Creating and changing orders over real books in memory.
class SaveSalesOrderTest {

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
    void new_orders_are_numbered_in_turn_and_read_back() {
        var first = order(office, "C100", line(1, "P1", "2.5", "12.345", "7.5"));
        var second = order(office, "C100", line(1, "P1", "1", "1", "0"));

        assertThat(List.of(first.number(), second.number())).containsExactly("SO-000001", "SO-000002");
        assertThat(office.salesOrders().byNumber("SO-000001")).contains(first);
    }

    @Test
    void lines_are_added_changed_moved_and_removed() {
        var order = order(office, "C100", line(1, "P1", "1", "1", "0"), line(2, "P2", "2", "2", "0"));
        var kept = order.lines().get(1);
        var moved = new SalesLine(kept.id(), 1, kept.item(), kept.pricing(), kept.taxes(), kept.stocked(),
                LineQuantities.ordered(Quantity.of(7)));

        var saved = office.saveSalesOrder().save(order.withLines(List.of(moved, line(2, "P3", "3", "3", "0"))))
                .orElseThrow();

        assertThat(saved.lines()).extracting(line -> line.item().item()).containsExactly("P2", "P3");
        assertThat(saved.lines().getFirst().quantities().ordered()).isEqualTo(Quantity.of(7));
    }

    @Test
    void the_slower_of_two_people_is_told() {
        var read = order(office, "C100", line(1, "P1", "1", "1", "0"));
        office.saveSalesOrder().save(read.withLines(List.of(line(1, "P2", "1", "1", "0")))).orElseThrow();

        assertThat(office.saveSalesOrder().save(read).refusals())
                .containsExactly(new SalesRefusal.ChangedMeanwhile(read.number()));
    }

    @Test
    void what_cannot_be_is_refused_line_by_line() {
        var bad = new SalesOrder(SalesOrder.Key.NEW, header("C999", EUR), List.of(
                line(1, "P1", "0", "1", "0"), line(2, "P1", "1", "-1", "0"), line(3, "P1", "1", "1", "101")),
                List.of(), SalesOrder.Slips.NONE);

        assertThat(office.saveSalesOrder().save(bad).refusals()).containsExactly(
                new SalesRefusal.NoSuchCustomer("C999"), new SalesRefusal.ZeroQuantity(1),
                new SalesRefusal.NegativePrice(2), new SalesRefusal.DiscountOutOfRange(3));
        assertThat(office.salesOrderLists().all().count(List.of())).isZero();
    }

    @Test
    void less_than_was_delivered_cannot_be_ordered() {
        var order = TestOffice.deliver(office, order(office, "C100", line(1, "P1", "10", "1", "0")), "4");
        var line = order.lines().getFirst();
        var quantities = line.quantities();
        var less = line.with(new LineQuantities(Quantity.of(3), Quantity.ZERO, Quantity.ZERO, quantities.cancelled(),
                quantities.delivered(), quantities.invoiced()));

        assertThat(office.saveSalesOrder().save(order.withLines(List.of(less))).refusals())
                .containsExactly(new SalesRefusal.LessThanDelivered(1, Quantity.of(4)));
    }
}
