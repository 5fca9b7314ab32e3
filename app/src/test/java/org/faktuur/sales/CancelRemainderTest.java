package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;

import java.util.Map;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.money.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CancelRemainderTest {

    private final Office office = TestOffice.open();
    private final CancelRemainder verb = office.sales().cancelRemainder();

    @AfterEach
    void close() {
        office.close();
    }

    private SalesOrder partlyDelivered() {
        return TestOffice.deliver(office, TestOffice.order(office, "C100", line(1, "P1", "10", "25", "0"),
                line(2, "P2", "3", "100", "0")), "6");
    }

    @Test
    void what_remains_is_cancelled_and_the_ordered_quantity_stays() {
        var order = partlyDelivered();
        var after = verb.cancel(order.number()).orElseThrow();
        assertThat(after.lines()).extracting(SalesLine::status)
                .containsExactly(SalesOrderStatus.DELIVERED, SalesOrderStatus.CANCELLED);
        assertThat(after.status()).isEqualTo(SalesOrderStatus.DELIVERED);
        assertThat(after.lines().getFirst().quantities().ordered()).isEqualTo(Quantity.of(10));
        assertThat(after.lines().getFirst().quantities().cancelled()).isEqualTo(Quantity.of(4));
    }

    @Test
    void an_order_of_which_nothing_was_delivered_is_canceled() {
        var order = TestOffice.order(office, "C100", line(1, "P1", "10", "25", "0"));
        assertThat(verb.cancel(order.number()).orElseThrow().status()).isEqualTo(SalesOrderStatus.CANCELLED);
    }

    @Test
    void one_line_is_cancelled_restored_and_both_are_remembered() {
        var order = partlyDelivered();
        var line = order.lines().getFirst().id();
        verb.cancel(order.number(), line).orElseThrow();
        var restored = verb.restore(order.number(), line).orElseThrow();
        assertThat(restored.lines().getFirst().quantities().deliverRemainder()).isEqualTo(Quantity.of(4));
        assertThat(restored.lines().getFirst().quantities().deliverNow()).isEqualTo(Quantity.of(4));
        assertThat(office.salesOrders().remainderChanges(java.util.List.of(line)))
                .extracting(RemainderChange::cancelled).containsExactly(Quantity.of(4), Quantity.of(-4));
        assertThat(verb.restore(order.number(), line).refusals())
                .containsExactly(new SalesRefusal.NothingToRestore(order.number()));
    }

    @Test
    void a_part_may_remain_but_never_more_than_was_ordered() {
        var order = partlyDelivered();
        var line = order.lines().getFirst().id();
        assertThat(verb.leave(order.number(), Map.of(line, Quantity.of(1))).orElseThrow().lines().getFirst()
                .quantities().deliverRemainder()).isEqualTo(Quantity.of(1));
        assertThat(verb.leave(order.number(), Map.of(line, Quantity.of(5))).refusals()).containsExactly(
                new SalesRefusal.MoreThanRestorable(order.number(), "P1", Quantity.of(5), Quantity.of(4)));
    }

    @Test
    void a_draft_has_no_remainder() {
        var order = TestOffice.order(office, "C100", line(1, "P1", "10", "25", "0"));
        var draft = office.saveSalesOrder().save(order.withHeader(new SalesOrderHeader(SalesOrderType.JOURNAL,
                order.header().buyer(), order.header().terms(), order.header().dates(), order.header().delivery(),
                ""))).orElseThrow();
        assertThat(verb.cancel(draft.number()).refusals())
                .containsExactly(new SalesRefusal.OrderIsJournal(draft.number()));
    }
}
