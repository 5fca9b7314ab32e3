package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;

import java.util.List;
import java.util.Optional;
import org.faktuur.HeadlessFix;
import org.faktuur.Pictures;
import org.faktuur.TestOffice;
import org.faktuur.listing.Criterion.Is;
import org.faktuur.listing.Criterion.Like;
import org.faktuur.listing.MovingDays.Period;
import org.faktuur.listing.MovingDays.Unit;
import org.faktuur.listing.Query;
import org.faktuur.listing.Sort;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesOrderStatus;
import org.faktuur.sales.SelectSalesOrders;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.faktuur.shell.QueryViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class SelectOrdersByQueryTest {

    private final SalesDesk desk = new SalesDesk();
    private final SelectOrders select = new SelectOrdersByQuery(new SelectSalesOrders(desk.office.salesOrderLists()),
            desk.pages.desk());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void orders_are_selected_by_what_is_typed() {
        TestOffice.order(desk.office, "C100", line(1, "P1", "1", "25", "0"));
        var second = TestOffice.order(desk.office, "C200", line(1, "P1", "1", "25", "0")).number();
        desk.dialogs.whenShown = page -> {
            var query = (QueryViewModel) page;
            query.rows().getFirst().column().set(SalesOrderListViewModel.columns().get(2));
            query.rows().getFirst().typed().set("C2*");
            query.ok().run();
        };
        var selected = select.ask(Optional.empty(), QuantityToInvoice.ALL).orElseThrow();
        assertThat(selected.numbers()).containsExactly(second);
        assertThat(selected.query().rows()).containsExactly(new Query.Row("customer", new Like("C2*")));
        var third = TestOffice.order(desk.office, "C200", line(1, "P1", "1", "25", "0")).number();
        assertThat(select.run(selected.query(), QuantityToInvoice.ALL).orElseThrow()).containsExactly(second, third);
    }

    @Test
    void it_begins_with_the_default_query_and_may_be_left() {
        var mine = new Query("Mine", List.of(new Query.Row("status", new Is(SalesOrderStatus.DELIVERED))), List.of());
        desk.pages.desk().queries().save(SelectSalesOrders.LIST, mine);
        desk.pages.desk().queries().makeUsual(SelectSalesOrders.LIST, Optional.of("Mine"));
        desk.dialogs.whenShown = page -> {
            var query = (QueryViewModel) page;
            assertThat(query.kept().chosen().get()).isPresent();
            assertThat(query.rows().getFirst().typed().get()).isEqualTo("Delivered");
            query.cancel().run();
        };
        assertThat(select.ask(Optional.empty(), QuantityToInvoice.ALL)).isEmpty();
    }

    @Test
    void it_is_pictured() {
        desk.dialogs.whenShown = page -> {
            for (var look : List.of(Look.LIGHT, Look.DARK)) {
                Pictures.of(page, Language.EN, look, 1000, 560);
            }
        };
        var query = new Query("", List.of(new Query.Row("shipDate", new Is(new Period(Unit.WEEK, 0))),
                new Query.Row("status", new Is(SalesOrderStatus.DELIVERED))), List.of(Sort.ascending("customer")));
        select.ask(Optional.of(query), QuantityToInvoice.PACKING_SLIP);
        assertThat(desk.dialogs.shown).hasSize(1);
    }
}
