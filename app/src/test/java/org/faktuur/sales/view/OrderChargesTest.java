package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;

import java.util.List;
import org.faktuur.TestOffice;
import org.faktuur.invoices.ChargeValue;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.sales.ChargeCode;
import org.faktuur.sales.ChargeKind;
import org.faktuur.sales.SalesCharge;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryRefusal;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The charges of an order as they are edited (the specification, E3).
class OrderChargesTest {

    private final SalesDesk desk = new SalesDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private SalesOrderViewModel page(SalesOrder order) {
        var page = desk.pages.order(order.number());
        page.onShown();
        return page;
    }

    private void type(EntryField<?> field, String text) {
        field.type(text, desk.typing);
    }

    private OrderCharge typed(SalesOrderViewModel page, String value, String category, String line) {
        var row = page.charges().rows().getLast();
        type(row.code(), "freight");
        type(row.category(), category);
        type(row.value(), value);
        type(row.line(), line);
        page.charges().add(page.charges().rows().size());
        return row;
    }

    @Test
    void examples_of_e3_fixed_pieces_and_per_cent() {
        var page = page(TestOffice.order(desk.office, "C100", line(1, "P1", "10", "50", "0"),
                line(2, "P2", "2.6", "50", "0")));
        var fixed = typed(page, "15", "FIXED", "");
        var pieces = typed(page, "0,5", "PIECES", "1");
        var percent = typed(page, "2", "PERCENT", "");
        assertThat(fixed.shown().get().amount()).contains(Money.parse("EUR 15.00"));
        assertThat(pieces.shown().get().amount()).contains(Money.parse("EUR 5.00"));
        assertThat(percent.shown().get().amount()).contains(Money.parse("EUR 12.60"));
        type(pieces.keep(), "true");
        page.save().run();
        assertThat(desk.navigator.messages).isEmpty();
        assertThat(page.kept().get().orElseThrow().charges()).extracting(SalesCharge::value).containsExactly(
                new ChargeValue.Fixed(Money.parse("EUR 15.00")), new ChargeValue.Pieces(Price.of("0.5")),
                new ChargeValue.Share(Percent.of("2")));
        assertThat(page.kept().get().orElseThrow().charges()).extracting(SalesCharge::terms).containsExactly(
                SalesCharge.Terms.ORDER, new SalesCharge.Terms(1, true, false), SalesCharge.Terms.ORDER);
    }

    @Test
    void a_charge_moves_and_goes_with_its_line() {
        var page = page(TestOffice.order(desk.office, "C100", line(1, "P1", "1", "50", "0"),
                line(2, "P2", "2", "50", "0"), line(3, "P3", "3", "50", "0")));
        typed(page, "1", "FIXED", "2");
        typed(page, "1", "PIECES", "3");
        page.lines().delete(page.lines().rows().getFirst());
        assertThat(page.written().charges()).extracting(each -> each.terms().ofLine()).containsExactly(1, 2);
        page.lines().delete(page.lines().rows().getFirst());
        assertThat(page.written().charges()).extracting(each -> each.terms().ofLine()).containsExactly(1);
        assertThat(page.charges().rows().getFirst().shown().get().amount()).contains(Money.parse("EUR 3.00"));
    }

    @Test
    void a_line_that_is_not_there_is_marked_at_the_charge() {
        var page = page(TestOffice.order(desk.office, "C100", line(1, "P1", "1", "50", "0")));
        var charge = typed(page, "1", "FIXED", "7");
        assertThat(charge.line().wrong().get()).contains(new SalesRefusal.ChargeWithoutLine("FREIGHT", 7));
        page.save().run();
        assertThat(desk.kept(page.kept().get().orElseThrow().number()).charges()).isEmpty();
    }

    @Test
    void a_fixed_amount_has_no_more_decimals_than_its_currency() {
        var page = page(TestOffice.order(desk.office, "C100", line(1, "P1", "1", "50", "0")));
        var charge = typed(page, "0,125", "FIXED", "");
        assertThat(charge.value().wrong().get()).contains(new EntryRefusal.DecimalsBeyond("0.125", 2));
        type(charge.category(), "PIECES");
        assertThat(charge.value().wrong().get()).isEmpty();
    }

    @Test
    void an_internal_charge_is_shown_as_such_and_does_not_raise_the_total() {
        desk.office.transactions().run(() -> {
            desk.office.charges().add(new ChargeCode("HANDLING", "Handling", "", ChargeKind.INTERNAL,
                    java.util.Map.of()));
            return null;
        });
        var page = page(TestOffice.order(desk.office, "C100", line(1, "P1", "1", "50", "0")));
        var row = page.charges().rows().getLast();
        type(row.code(), "handling");
        type(row.value(), "9");
        assertThat(row.shown().get().onInvoice()).isFalse();
        assertThat(row.shown().get().amount()).contains(Money.parse("EUR 9.00"));
        assertThat(page.totals().priced().get().orElseThrow().total()).isEqualTo(Money.parse("EUR 60.50"));
        page.save().run();
        assertThat(page.kept().get().orElseThrow().charges().getFirst().isInternal()).isTrue();
    }

    @Test
    void charges_of_an_order_are_read_back_as_they_are() {
        var order = TestOffice.order(desk.office, "C100", TestOffice.EUR, List.of(line(1, "P1", "4", "25", "10")),
                List.of(new SalesCharge(0, 1, TestOffice.freight("1").code(), new ChargeValue.Pieces(
                        Price.of("0.125")), new SalesCharge.Terms(1, true, false), false)));
        var page = page(order);
        assertThat(page.written()).isEqualTo(order);
        var shown = page.lines().rows().getFirst().shown().get();
        assertThat(shown.discount()).contains(Money.parse("EUR 10.00"));
        assertThat(shown.stocked()).isTrue();
    }

    @Test
    void a_total_in_dollars_is_shown_in_the_companys_currency_at_the_fixed_rate_or_that_of_the_day() {
        var order = TestOffice.order(desk.office, "C400", TestOffice.USD, List.of(line(1, "P1", "1", "100", "0")),
                List.of());
        var page = page(order);
        assertThat(page.totals().home().get()).contains(Money.parse("EUR 111.36"));
        type(page.header().invoicing().fixedRate(), "0,95");
        assertThat(page.totals().home().get()).contains(Money.parse("EUR 114.95"));
    }
}
