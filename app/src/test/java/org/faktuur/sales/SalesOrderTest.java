package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.freight;
import static org.faktuur.TestOffice.header;
import static org.faktuur.TestOffice.line;

import java.util.Arrays;
import java.util.List;
import org.faktuur.money.Quantity;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An order's statuses are computed from its lines (the specification, A2).
class SalesOrderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10/0/0           | OPEN_ORDER | NONE
            10/10/0 10/0/0   | OPEN_ORDER | PACKING_SLIP
            10/10/0 10/10/10 | DELIVERED  | INVOICE
            10/10/10 5/5/5   | INVOICED   | INVOICE
            10/4/4           | OPEN_ORDER | INVOICE
            """)
    void the_order_has_the_lowest_line_status_and_the_highest_document(String lines, SalesOrderStatus status,
                                                                       DocumentStatus documents) {
        var order = order(Arrays.stream(lines.strip().split(" ")).map(SalesOrderTest::lineOf).toList());

        assertThat(order.status()).isEqualTo(status);
        assertThat(order.documentStatus()).isEqualTo(documents);
    }

    @Test
    void an_order_whose_every_line_is_cancelled_is_cancelled_and_others_ignore_cancelled_lines() {
        var cancelled = line(1, "P1", "10", "1", "0").with(new LineQuantities(Quantity.of(10), Quantity.ZERO,
                Quantity.ZERO, Quantity.of(10), Quantity.ZERO, Quantity.ZERO));

        assertThat(order(List.of(cancelled)).status()).isEqualTo(SalesOrderStatus.CANCELLED);
        assertThat(order(List.of(cancelled, lineOf("1/1/1"))).status()).isEqualTo(SalesOrderStatus.INVOICED);
    }

    @Test
    void net_is_lines_less_discount_and_charges() {
        var order = new SalesOrder(SalesOrder.Key.NEW, header("C100", EUR),
                List.of(line(1, "P1", "10", "25", "0"), line(2, "P2", "4", "100", "5")), List.of(freight("15")),
                SalesOrder.Slips.NONE);

        assertThat(order.net()).isEqualTo(Money.parse("EUR 645.00"));
    }

    private static SalesLine lineOf(String quantities) {
        var parts = quantities.split("/");
        return line(1, "P1", parts[0], "1", "0").with(new LineQuantities(Quantity.of(parts[0]), Quantity.ZERO,
                Quantity.ZERO, Quantity.ZERO, Quantity.of(parts[1]), Quantity.of(parts[2])));
    }

    private static SalesOrder order(List<SalesLine> lines) {
        return new SalesOrder(SalesOrder.Key.NEW, header("C100", EUR), lines, List.of(), SalesOrder.Slips.NONE);
    }
}
