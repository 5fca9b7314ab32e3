package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.listing.Criterion.AnyOf;
import org.faktuur.listing.Criterion.Is;
import org.faktuur.listing.Criterion.Like;
import org.faktuur.listing.FoundRows;
import org.faktuur.listing.MovingDays.Day;
import org.faktuur.listing.MovingDays.Period;
import org.faktuur.listing.MovingDays.Unit;
import org.faktuur.listing.Query;
import org.faktuur.listing.QueryRefusal;
import org.faktuur.listing.Sort;
import org.faktuur.outcome.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SelectSalesOrdersTest {

    private final Office office = TestOffice.open();
    private final SelectSalesOrders select = new SelectSalesOrders(office.salesOrderLists());

    @AfterEach
    void close() {
        office.close();
    }

    private List<String> run(Query query, QuantityToInvoice quantity) {
        return select.run(query, quantity, TestOffice.TODAY).orElseThrow();
    }

    private static Query asking(Query.Row... rows) {
        return new Query("", List.of(rows), List.of());
    }

    @Test
    void what_has_nothing_to_invoice_is_left_out_whatever_is_asked() {
        var open = TestOffice.order(office, "C100", line(1, "P1", "1", "25", "0")).number();
        var shipped = TestOffice.shipped(office, "C100", line(1, "P1", "1", "25", "0")).number();
        var invoiced = TestOffice.shipped(office, "C100", line(1, "P1", "1", "25", "0")).number();
        office.postSalesInvoice().post(List.of(invoiced), InvoicingParameters.of(QuantityToInvoice.ALL, TestOffice.TODAY));
        assertThat(run(Query.EVERYTHING, QuantityToInvoice.ALL)).containsExactly(open, shipped);
        assertThat(run(Query.EVERYTHING, QuantityToInvoice.PACKING_SLIP)).containsExactly(shipped);
        assertThat(run(asking(new Query.Row("status", new Is("INVOICED"))), QuantityToInvoice.ALL)).isEmpty();
        for (var quantity : QuantityToInvoice.values()) {
            assertThat(run(Query.EVERYTHING, quantity)).isEqualTo(office.salesOrders().toInvoice(quantity));
        }
    }

    @Test
    void rows_must_all_hold_and_days_are_those_of_the_day_it_runs() {
        var first = TestOffice.order(office, "C100", line(1, "P1", "1", "25", "0")).number();
        TestOffice.order(office, "C200", line(1, "P1", "1", "25", "0"));
        var today = asking(new Query.Row("customer", new Is("c100")), new Query.Row("shipDate", new Is(new Day(0))));
        assertThat(run(today, QuantityToInvoice.ALL)).containsExactly(first);
        assertThat(select.run(today, QuantityToInvoice.ALL, TestOffice.TODAY.plusDays(1)).orElseThrow()).isEmpty();
        assertThat(select.run(asking(new Query.Row("shipDate", new Is(new Period(Unit.MONTH, -1)))),
                QuantityToInvoice.ALL, TestOffice.TODAY.plusMonths(1)).orElseThrow()).hasSize(2);
        assertThat(run(asking(new Query.Row("status", new AnyOf(List.of(new Is(SalesOrderStatus.OPEN_ORDER),
                new Is("DELIVERED"))))), QuantityToInvoice.ALL)).hasSize(2);
    }

    @Test
    void orders_come_in_the_order_of_the_query() {
        var one = TestOffice.order(office, "C100", line(1, "P1", "1", "25", "0")).number();
        var two = TestOffice.order(office, "C200", line(1, "P1", "1", "25", "0")).number();
        var three = TestOffice.order(office, "C200", line(1, "P1", "2", "25", "0")).number();
        assertThat(run(new Query("", List.of(), List.of(Sort.descending("customer"), Sort.ascending("total"))),
                QuantityToInvoice.ALL)).containsExactly(two, three, one);
        assertThat(run(new Query("", List.of(), List.of(Sort.ascending("customer"), Sort.descending("number"))),
                QuantityToInvoice.ALL)).containsExactly(one, three, two);
    }

    @Test
    void pages_of_several_sorts_follow_on_each_other_both_ways() {
        IntStream.range(0, 7).forEach(each -> TestOffice.order(office, each % 2 == 0 ? "C100" : "C200",
                line(1, "P1", String.valueOf(each / 3 + 1), "25", "0")));
        var rows = office.salesOrderLists().all();
        var sort = Sort.descending("customer").then(List.of(Sort.ascending("total"), Sort.descending("number")));
        var all = rows.page(sort, List.of(), Optional.empty(), false, 100);
        assertThat(all).hasSize(7);
        for (var at = 0; at < all.size(); at++) {
            var row = Optional.of(all.get(at));
            assertThat(rows.page(sort, List.of(), row, false, 100)).isEqualTo(all.subList(at + 1, all.size()));
            assertThat(rows.page(sort, List.of(), row, true, 2)).isEqualTo(all.subList(Math.max(0, at - 2), at));
        }
    }

    @Test
    void more_than_can_be_taken_at_once_is_refused() {
        IntStream.range(0, 4).forEach(_ -> TestOffice.order(office, "C100", line(1, "P1", "1", "25", "0")));
        assertThat(FoundRows.of(office.salesOrderLists().all(), asking(new Query.Row("customer", new Like("C1*"))),
                Sort.ascending("id"), new FoundRows.Look<>(SalesOrderRow::number, TestOffice.TODAY, 3)))
                .isEqualTo(Outcome.refused(new QueryRefusal.TooManyFound(4, 3)));
    }
}
