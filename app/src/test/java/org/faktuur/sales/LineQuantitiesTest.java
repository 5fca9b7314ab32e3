package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;

import org.faktuur.invoices.InvoiceLine;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.tax.TaxCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The quantities of a line: the table A3 of the specification and what follows from it.
class LineQuantitiesTest {

    /// Ordered 10, delivered 6, invoiced 2, deliver now 3, picked 3.
    private static final LineQuantities NOW = quantities("10", "3", "0", "6", "2").withPicked(Quantity.of(3));

    @ParameterizedTest
    @CsvSource({
        "PACKING_SLIP, 4, 6, 6, 4, 0, OPEN_ORDER",
        "DELIVER_NOW,  3, 9, 5, 1, 4, OPEN_ORDER",
        "PICKED,       3, 9, 5, 1, 4, OPEN_ORDER",
        "ALL,          8, 10, 10, 0, 0, INVOICED",
        "PICKED_AND_NOT_STOCKED, 3, 9, 5, 1, 4, OPEN_ORDER"})
    void each_mode_takes_what_table_A3_says(QuantityToInvoice mode, String taken, String delivered, String invoiced,
                                            String deliverRemainder, String invoiceRemainder,
                                            SalesOrderStatus status) {
        var quantity = mode.of(stocked(NOW));
        var after = NOW.afterInvoicing(quantity, mode.deliveredWith(stocked(NOW), quantity));

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
        assertThat(QuantityToInvoice.ALL.deliveredWith(stocked(NOW), Quantity.of(5))).isEqualTo(Quantity.of(1));
        assertThat(QuantityToInvoice.ALL.deliveredWith(stocked(NOW), Quantity.of(3))).isEqualTo(Quantity.ZERO);
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

    @Test
    void picked_and_not_stocked_takes_services_whole() {
        var service = new SalesLine(1, 1, stocked(NOW).item(), stocked(NOW).pricing(), TaxCodes.NONE, false, NOW);

        assertThat(QuantityToInvoice.PICKED_AND_NOT_STOCKED.of(service)).isEqualTo(Quantity.of(8));
        assertThat(QuantityToInvoice.PICKED.of(service)).isEqualTo(Quantity.of(3));
    }

    @Test
    void what_is_delivered_is_no_longer_picked() {
        assertThat(NOW.afterDelivering(Quantity.of(2)).picked()).isEqualTo(Quantity.of(1));
        assertThat(NOW.afterDelivering(Quantity.of(4)).picked()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void a_cancelled_remainder_leaves_what_was_ordered() {
        var cancelled = quantities("10", "3", "0", "6", "6").withRemainderCancelled();

        assertThat(cancelled.ordered()).isEqualTo(Quantity.of(10));
        assertThat(cancelled.deliverRemainder()).isEqualTo(Quantity.ZERO);
        assertThat(cancelled.status()).isEqualTo(SalesOrderStatus.INVOICED);
    }

    private static SalesLine stocked(LineQuantities quantities) {
        return new SalesLine(1, 1, new InvoiceLine.Item("P1", "P1", "pcs", "GOODS", Price.ZERO),
                new InvoiceLine.Pricing(Price.of("50"), Percent.ZERO), TaxCodes.NONE, true, quantities);
    }

    private static LineQuantities invoicedWhole(LineQuantities line) {
        var quantity = QuantityToInvoice.ALL.of(stocked(line));
        return line.afterInvoicing(quantity, QuantityToInvoice.ALL.deliveredWith(stocked(line), quantity)).reopened();
    }

    private static LineQuantities quantities(String ordered, String deliverNow, String cancelled, String delivered,
                                             String invoiced) {
        return new LineQuantities(Quantity.of(ordered), Quantity.of(deliverNow), Quantity.ZERO, Quantity.of(cancelled),
                Quantity.of(delivered), Quantity.of(invoiced));
    }
}
