package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;

import java.util.List;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.money.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PickSalesOrderTest {

    private final Office office = TestOffice.open();
    private final PickSalesOrder verb = office.sales().pickSalesOrder();

    @AfterEach
    void close() {
        office.close();
    }

    private static List<Quantity> picked(SalesOrder order) {
        return order.lines().stream().map(each -> each.quantities().picked()).toList();
    }

    @Test
    void what_is_to_be_delivered_now_is_picked_but_no_service() {
        var order = TestOffice.deliver(office, TestOffice.order(office, "C100", line(1, "P1", "10", "25", "0"),
                line(2, "P3", "3", "10", "0")), "6");
        var after = verb.pick(order.number()).orElseThrow();
        assertThat(picked(after)).containsExactly(Quantity.of(4), Quantity.ZERO);
        assertThat(verb.pick(order.number()).refusals())
                .containsExactly(new SalesRefusal.NothingToPick(order.number()));
    }

    @Test
    void an_order_that_is_picked_says_so_until_it_is_unpicked_or_delivered() {
        var order = TestOffice.order(office, "C100", line(1, "P1", "10", "25", "0"));
        assertThat(verb.pick(order.number()).orElseThrow().documentStatus()).isEqualTo(DocumentStatus.PICKING_LIST);
        assertThat(verb.unpick(order.number()).orElseThrow().documentStatus()).isEqualTo(DocumentStatus.NONE);
        verb.pick(order.number()).orElseThrow();
        var delivered = TestOffice.deliver(office, office.salesOrders().byNumber(order.number()).orElseThrow(), "4");
        assertThat(picked(delivered)).containsExactly(Quantity.of(6));
        assertThat(verb.unpick(order.number()).orElseThrow().lines().getFirst().quantities().picked())
                .isEqualTo(Quantity.ZERO);
        assertThat(verb.unpick(order.number()).refusals())
                .containsExactly(new SalesRefusal.NothingPicked(order.number()));
    }
}
