package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;

import org.faktuur.money.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The quantities of a line: the table A3 of the specification and what follows from it.
class LineQuantitiesTest {

    /// Ordered 10, delivered 6, invoiced 2, deliver now 3.
    private static final LineQuantities NOW = quantities("10", "3", "0", "6", "2");

    @ParameterizedTest
    @CsvSource({
        "PACKING_SLIP, 4, 6, 6, 4, 0, OPEN_ORDER",
        "DELIVER_NOW,  3, 9, 5, 1, 4, OPEN_ORDER",
        "ALL,          8, 10, 10, 0, 0, INVOICED"})
    void each_mode_takes_what_table_A3_says(QuantityToInvoice mode, String taken, String delivered, String invoiced,
                                            String deliverRemainder, String invoiceRemainder,
                                            SalesOrderStatus status) {
        var quantity = mode.of(NOW);
        var after = NOW.afterInvoicing(quantity, mode.deliveredWith(NOW, quantity));

        assertThat(quantity).isEqualTo(Quantity.of(taken));
        assertThat(after.delivered()).isEqualTo(Quantity.of(delivered));
        assertThat(after.invoiced()).isEqualTo(Quantity.of(invoiced));
        assertThat(after.deliverRemainder()).isEqualTo(Quantity.of(deliverRemainder));
        assertThat(after.invoiceRemainder()).isEqualTo(Quantity.of(invoiceRemainder));
        assertThat(after.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, 0, 0, OPEN_ORDER", "10, 0, 6, 0, OPEN_ORDER", "10, 0, 10, 0, DELIVERED", "10, 0, 10, 4, DELIVERED",
        "10, 0, 10, 10, INVOICED", "10, 4, 6, 6, INVOICED", "10, 10, 0, 0, CANCELLED", "10, 4, 6, 0, DELIVERED",
        "-4, 0, 0, 0, OPEN_ORDER", "-4, 0, -4, 0, DELIVERED", "-4, 0, -4, -4, INVOICED"})
    void the_status_follows_from_the_quantities(String ordered, String cancelled, String delivered, String invoiced,
                                                SalesOrderStatus status) {
        assertThat(quantities(ordered, "0", cancelled, delivered, invoiced).status()).isEqualTo(status);
    }

    @Test
    void a_lowered_update_delivers_only_what_no_slip_delivered() {
        assertThat(QuantityToInvoice.ALL.deliveredWith(NOW, Quantity.of(5))).isEqualTo(Quantity.of(1));
        assertThat(QuantityToInvoice.ALL.deliveredWith(NOW, Quantity.of(3))).isEqualTo(Quantity.ZERO);
    }

    @Test
    void a_subscription_opens_again_and_its_totals_go_on() {
        var hosting = LineQuantities.ordered(Quantity.of(1));

        var january = invoicedWhole(hosting);
        var february = invoicedWhole(january);

        assertThat(january.status()).isEqualTo(SalesOrderStatus.OPEN_ORDER);
        assertThat(january.notYetInvoiced()).isEqualTo(Quantity.of(1));
        assertThat(february.invoiced()).isEqualTo(Quantity.of(2));
        assertThat(february.ordered()).isEqualTo(Quantity.of(1));
        assertThat(february.status()).isEqualTo(SalesOrderStatus.OPEN_ORDER);
    }

    private static LineQuantities invoicedWhole(LineQuantities line) {
        var quantity = QuantityToInvoice.ALL.of(line);
        return line.afterInvoicing(quantity, QuantityToInvoice.ALL.deliveredWith(line, quantity)).reopened();
    }

    private static LineQuantities quantities(String ordered, String deliverNow, String cancelled, String delivered,
                                             String invoiced) {
        return new LineQuantities(Quantity.of(ordered), Quantity.of(deliverNow), Quantity.of(cancelled),
                Quantity.of(delivered), Quantity.of(invoiced));
    }
}
