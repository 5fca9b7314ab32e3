package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;

import java.util.List;
import org.faktuur.TestOffice;
import org.faktuur.money.Quantity;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderStatus;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.shell.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostPackingSlipViewModelTest {

    private final SalesDesk desk = new SalesDesk();
    private SalesOrder order;

    @BeforeEach
    void order() {
        order = TestOffice.order(desk.office, "C100", line(1, "P1", "10", "25", "0"), line(2, "P2", "2", "100", "0"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private PostPackingSlipViewModel dialog(String... orders) {
        var dialog = new PostPackingSlipViewModel(desk.pages, List.of(orders));
        dialog.onShown();
        return dialog;
    }

    @Test
    void a_whole_delivery_is_one_key() {
        var dialog = dialog(order.number());
        dialog.ok().run();
        assertThat(dialog.closed().get()).isTrue();
        assertThat(desk.kept(order.number()).status()).isEqualTo(SalesOrderStatus.DELIVERED);
        assertThat(desk.navigator.messages).singleElement().satisfies(message -> {
            assertThat(message.tone()).isEqualTo(Message.Tone.DONE);
            assertThat(message.links()).hasSize(1);
        });
    }

    @Test
    void a_part_is_delivered_on_the_date_that_was_typed() {
        var dialog = dialog(order.number());
        dialog.rows().getFirst().update().type("4", desk.typing);
        dialog.delete(dialog.rows().get(1));
        dialog.date().type("-1", desk.typing);
        dialog.ok().run();
        var slip = desk.office.salesOrders().slip(desk.kept(order.number()).slips().last()).orElseThrow();
        assertThat(slip.date()).isEqualTo(TestOffice.TODAY.minusDays(1));
        assertThat(slip.lines()).extracting(line -> line.item() + " " + line.quantity()).containsExactly("P1 4");
    }

    @Test
    void more_than_remains_is_marked_and_ok_says_why() {
        var dialog = dialog(order.number());
        dialog.rows().getFirst().update().type("11", desk.typing);
        var reason = new SalesRefusal.MoreThanRemains(order.number(), "P1", Quantity.of(11), Quantity.of(10));
        assertThat(dialog.rows().getFirst().update().wrong().get()).contains(reason);
        assertThat(dialog.ok().why().get()).contains(reason);
    }

    @Test
    void nothing_at_all_is_nothing_to_post() {
        var dialog = dialog(order.number());
        List.copyOf(dialog.rows()).forEach(dialog::delete);
        assertThat(dialog.ok().why().get()).contains(new SalesRefusal.NothingToDeliver(order.number()));
        dialog.everything().run();
        assertThat(dialog.ok().why().get()).isEmpty();
    }

    @Test
    void several_orders_to_one_place_share_a_slip() {
        var other = TestOffice.order(desk.office, "C100", line(1, "P3", "1", "10", "0"));
        dialog(order.number(), other.number()).ok().run();
        assertThat(desk.kept(other.number()).slips()).isEqualTo(desk.kept(order.number()).slips());
    }

    @Test
    void a_refusal_stays_in_the_dialog() {
        var other = TestOffice.order(desk.office, "C200", line(1, "P3", "1", "10", "0"));
        var dialog = dialog(order.number(), other.number());
        dialog.ok().run();
        assertThat(dialog.problems().get())
                .containsExactly(new SalesRefusal.DifferentReceivers(other.number(), order.number()));
        assertThat(dialog.closed().get()).isFalse();
        assertThat(desk.kept(order.number()).slips().count()).isZero();
    }

    @Test
    void what_is_posted_already_is_not_posted_twice() {
        var dialog = dialog(order.number());
        dialog.ok().run();
        dialog.ok().run();
        assertThat(desk.kept(order.number()).slips().count()).isEqualTo(1);
    }
}
