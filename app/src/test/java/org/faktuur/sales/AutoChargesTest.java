package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.USD;
import static org.faktuur.TestOffice.freight;
import static org.faktuur.TestOffice.header;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.invoices.ChargeValue;
import org.faktuur.ledger.PostingRule.Scope;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.sales.AutoCharge.Whom;
import org.faktuur.session.Language;
import org.faktuur.tax.TaxCodes;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Charges that go onto orders by themselves, over real books in memory.
class AutoChargesTest {

    private Office office;

    @BeforeEach
    void open() {
        office = TestOffice.open();
        office.transactions().run(() -> {
            office.charges().add(new ChargeCode("PACKING", "Packing", "REDUCED", ChargeKind.CUSTOMER,
                    Map.of(Language.NL, "Verpakking")));
            office.charges().add(new ChargeCode("HANDLING", "Handling", "", ChargeKind.INTERNAL, Map.of()));
            return null;
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void setUp(ChargeLevel level, Whom customers, Whom items, String code, String from, ChargeValue value) {
        office.transactions().run(() -> office.sales().chargeSetup().save(new AutoCharge(0, level, customers, items,
                code, Money.parse(from), value, false)));
    }

    private void onOrders(String code, String from, String amount) {
        setUp(ChargeLevel.ORDER, Whom.EVERYBODY, Whom.EVERYBODY, code, from, fixed(amount));
    }

    private static ChargeValue fixed(String amount) {
        return new ChargeValue.Fixed(Money.parse("EUR " + amount));
    }

    private static Whom one(String key) {
        return new Whom(Scope.ONE, key);
    }

    private static Whom group(String key) {
        return new Whom(Scope.GROUP, key);
    }

    private static List<String> charges(SalesOrder order) {
        return order.charges().stream().map(charge -> charge.code().code() + " "
                + charge.value().number().stripTrailingZeros().toPlainString()
                + (charge.terms().ofLine() == 0 ? "" : " of line " + charge.terms().ofLine())
                + (charge.terms().automatic() ? "" : " own")).toList();
    }

    private SalesOrder save(SalesOrder order) {
        return office.saveSalesOrder().save(order).orElseThrow();
    }

    @Test
    void an_order_gets_the_charge_of_everybody_in_the_payers_language_and_taxed_as_its_code_says() {
        onOrders("PACKING", "EUR 0", "4.50");
        var charge = order(office, "C100", line(1, "P1", "1", "25", "0")).charges().getFirst();
        assertThat(charge.code()).isEqualTo(new SalesCharge.Code("PACKING", "Verpakking", TaxCodes.of("BTW9")));
        assertThat(charge.terms()).isEqualTo(new SalesCharge.Terms(0, false, true));
    }

    @Test
    void the_orders_own_language_comes_before_the_payers() {
        onOrders("PACKING", "EUR 0", "4.50");
        var plain = SalesOrderHeader.Invoicing.PLAIN;
        var english = header("C100", EUR).with(new SalesOrderHeader.Invoicing(plain.settling(), plain.reckoning(),
                Optional.of(Language.EN), false, ""));
        var saved = save(new SalesOrder(SalesOrder.Key.NEW, english, List.of(line(1, "P1", "1", "25", "0")), List.of(),
                SalesOrder.Slips.NONE));
        assertThat(saved.charges().getFirst().code().description()).isEqualTo("Packing");
    }

    @Test
    void one_customer_beats_its_group_and_that_beats_everybody() {
        onOrders("FREIGHT", "EUR 0", "15");
        setUp(ChargeLevel.ORDER, group("DOMESTIC"), Whom.EVERYBODY, "FREIGHT", "EUR 0", fixed("10"));
        setUp(ChargeLevel.ORDER, one("C200"), Whom.EVERYBODY, "FREIGHT", "EUR 0", fixed("5"));
        assertThat(charges(order(office, "C100", line(1, "P1", "1", "25", "0")))).containsExactly("FREIGHT 10");
        assertThat(charges(order(office, "C200", line(1, "P1", "1", "25", "0")))).containsExactly("FREIGHT 5");
    }

    @Test
    void of_several_tiers_the_highest_that_the_order_reaches_holds() {
        onOrders("FREIGHT", "EUR 0", "15");
        onOrders("FREIGHT", "EUR 100", "7.50");
        onOrders("FREIGHT", "EUR 500", "0");
        assertThat(charges(order(office, "C100", line(1, "P1", "1", "99.99", "0")))).containsExactly("FREIGHT 15");
        assertThat(charges(order(office, "C100", line(1, "P1", "4", "25", "0")))).containsExactly("FREIGHT 7.5");
        assertThat(charges(order(office, "C100", line(1, "P2", "5", "100", "0")))).isEmpty();
        assertThat(charges(order(office, "C100", line(1, "P2", "5", "100", "0.01")))).containsExactly("FREIGHT 7.5");
    }

    @Test
    void a_charge_of_one_currency_goes_onto_no_order_of_another() {
        onOrders("FREIGHT", "EUR 0", "15");
        assertThat(charges(order(office, "C400", USD, List.of(line(1, "P1", "1", "25", "0")), List.of()))).isEmpty();
        assertThat(charges(order(office, "C400", CurrencyUnit.EUR, List.of(line(1, "P1", "1", "25", "0")), List.of())))
                .containsExactly("FREIGHT 15");
    }

    @Test
    void lines_get_the_charges_of_their_item_before_those_of_its_group() {
        setUp(ChargeLevel.LINE, Whom.EVERYBODY, group("GOODS"), "PACKING", "EUR 0",
                new ChargeValue.Pieces(Price.of("0.5")));
        setUp(ChargeLevel.LINE, Whom.EVERYBODY, one("P2"), "PACKING", "EUR 0", new ChargeValue.Share(Percent.of("2")));
        setUp(ChargeLevel.LINE, Whom.EVERYBODY, one("P2"), "HANDLING", "EUR 0", fixed("1"));
        var order = order(office, "C100", line(1, "P1", "10", "25", "0"), line(2, "P2", "1", "100", "0"));
        assertThat(charges(order)).containsExactly("PACKING 0.5 of line 1", "HANDLING 1 of line 2",
                "PACKING 2 of line 2");
        assertThat(order.charges().get(1).isInternal()).isTrue();
    }

    @Test
    void they_are_derived_anew_at_each_save_and_a_persons_own_stay() {
        onOrders("FREIGHT", "EUR 0", "15");
        onOrders("FREIGHT", "EUR 500", "0");
        onOrders("PACKING", "EUR 500", "25");
        var order = order(office, "C100", EUR, List.of(line(1, "P1", "1", "25", "0")), List.of(freight("9.95")));
        assertThat(charges(order)).containsExactly("FREIGHT 9.95 own", "FREIGHT 15");
        var grown = save(order.withLines(List.of(line(1, "P1", "20", "25", "0"))));
        assertThat(charges(grown)).containsExactly("FREIGHT 9.95 own", "PACKING 25");
        assertThat(charges(save(grown))).containsExactly("FREIGHT 9.95 own", "PACKING 25");
    }

    @Test
    void an_order_that_wants_none_loses_the_automatic_ones() {
        onOrders("FREIGHT", "EUR 0", "15");
        var order = order(office, "C100", EUR, List.of(line(1, "P1", "1", "25", "0")), List.of(freight("9.95")));
        var without = order.header().with(order.header().invoicing()
                .with(SalesOrderHeader.Reckoning.PLAIN.withoutAutoCharges()));
        assertThat(charges(save(order.withHeader(without)))).containsExactly("FREIGHT 9.95 own");
    }

    @Test
    void what_was_invoiced_in_part_keeps_the_charges_that_it_has() {
        var order = order(office, "C100", line(1, "P1", "10", "25", "0"));
        TestOffice.deliver(office, order, "4");
        office.postSalesInvoice().post(List.of(order.number()), InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP,
                TestOffice.TODAY)).getFirst().outcome().orElseThrow();
        onOrders("FREIGHT", "EUR 0", "15");
        assertThat(charges(save(office.salesOrders().byNumber(order.number()).orElseThrow()))).isEmpty();
    }

    @Test
    void a_return_below_zero_reaches_no_tier() {
        onOrders("FREIGHT", "EUR 0", "15");
        assertThat(charges(order(office, "C100", line(1, "P1", "-1", "25", "0")))).isEmpty();
    }
}
