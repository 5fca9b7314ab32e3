package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.util.List;
import java.util.Map;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.money.Quantity;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.receivables.CreditLimit.CreditLimitExceeded;
import org.faktuur.sales.PostPackingSlip.Delivery;
import org.faktuur.sales.SalesParameters.Message;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The credit limit where packing slips are held against it (the specification, B6). C200 may owe 1,000.00.
class CreditAtPackingSlipTest {

    private Office office;

    @BeforeEach
    void open() {
        office = TestOffice.open();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void check(CreditCheck check, Message message, boolean atSlip) {
        var standard = SalesParameters.STANDARD;
        office.transactions().run(() -> {
            office.sales().rules().save(new SalesParameters(standard.keys(), new SalesParameters.Defaults(
                    standard.defaults().summary(), check, false, false), new SalesParameters.Credit(message, atSlip),
                    standard.entries()));
            return null;
        });
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    @Test
    void packing_slips_go_beyond_the_limit_where_they_are_not_held_against_it() {
        check(CreditCheck.BALANCE_AND_ALL, Message.ERROR, false);
        var order = order(office, "C200", line(1, "P2", "10", "100", "0"));
        assertThat(office.postPackingSlip().post(Delivery.of(order.number(), TODAY)).refusals()).isEmpty();
    }

    @Test
    void a_slip_that_would_exceed_the_limit_is_refused_with_its_figures() {
        check(CreditCheck.BALANCE, Message.ERROR, true);
        var order = order(office, "C200", line(1, "P2", "10", "100", "0"));
        assertThat(office.postPackingSlip().post(Delivery.of(order.number(), TODAY)).refusals()).containsExactly(
                new CreditLimitExceeded("C200", eur("1000.00"), eur("1210.00"), eur("210.00")));
        assertThat(office.salesOrders().slipsOf(order.number())).isEmpty();
        var part = TestOffice.deliver(office, order, "8");
        assertThat(part.slips().count()).isEqualTo(1);
    }

    @Test
    void what_was_delivered_before_and_open_orders_count_as_the_check_says() {
        TestOffice.shipped(office, "C200", line(1, "P2", "7", "100", "0"));
        var next = order(office, "C200", line(1, "P2", "2", "100", "0"), line(2, "P2", "1", "100", "0"));
        check(CreditCheck.BALANCE_AND_PACKING_SLIP, Message.ERROR, true);
        assertThat(office.postPackingSlip().post(new Delivery(List.of(next.number()), TODAY, Map.of(
                next.lines().get(1).id(), Quantity.ZERO))).refusals()).containsExactly(
                new CreditLimitExceeded("C200", eur("1000.00"), eur("1089.00"), eur("89.00")));
        check(CreditCheck.BALANCE_AND_ALL, Message.ERROR, true);
        assertThat(office.postPackingSlip().post(new Delivery(List.of(next.number()), TODAY, Map.of(
                next.lines().get(1).id(), Quantity.ZERO))).refusals()).containsExactly(
                new CreditLimitExceeded("C200", eur("1000.00"), eur("1210.00"), eur("210.00")));
        check(CreditCheck.BALANCE, Message.ERROR, true);
        assertThat(office.postPackingSlip().post(Delivery.of(next.number(), TODAY)).refusals()).isEmpty();
    }

    @Test
    void a_warning_lets_the_slip_go_on_and_is_said() {
        check(CreditCheck.BALANCE, Message.WARNING, true);
        var order = order(office, "C200", line(1, "P2", "10", "100", "0"));
        assertThat(office.postPackingSlip().deliver(Delivery.of(order.number(), TODAY)).orElseThrow().said())
                .containsExactly(new CreditLimitExceeded("C200", eur("1000.00"), eur("1210.00"), eur("210.00")));
    }

    @Test
    void one_slip_of_a_run_counts_for_the_next() {
        check(CreditCheck.BALANCE_AND_PACKING_SLIP, Message.ERROR, true);
        var orders = List.of(order(office, "C200", line(1, "P2", "5", "100", "0")),
                order(office, "C200", line(1, "P2", "5", "100", "0")),
                order(office, "C200", line(1, "P2", "3", "100", "0")));
        var outcomes = office.postPackingSlip().post(orders.stream().map(one -> Delivery.of(one.number(), TODAY))
                .toList());
        assertThat(outcomes).extracting(outcome -> outcome.refusals().isEmpty())
                .containsExactly(true, false, true);
    }

    @Test
    void an_order_shows_how_its_payer_stands() {
        TestOffice.shipped(office, "C200", line(1, "P2", "3", "100", "0"));
        order(office, "C200", line(1, "P2", "2", "100", "0"));
        check(CreditCheck.BALANCE_AND_ALL, Message.ERROR, false);
        var standing = office.sales().creditStandings().of("C200", TODAY).orElseThrow();
        assertThat(standing.exposure().delivered()).isEqualTo(eur("363.00"));
        assertThat(standing.exposure().ordered()).isEqualTo(eur("242.00"));
        assertThat(standing.room()).isEqualTo(eur("395.00"));
        assertThat(office.sales().creditStandings().of("C100", TODAY)).isEmpty();
    }
}
