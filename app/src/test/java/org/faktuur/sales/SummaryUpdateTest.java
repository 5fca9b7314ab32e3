package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.USD;
import static org.faktuur.TestOffice.freight;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.sales.InvoicingParameters.Options;
import org.faktuur.sales.InvoicingParameters.Summary;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which orders become one invoice: the worked examples B7-1 to B7-4 of the specification, over real books.
class SummaryUpdateTest extends CombinedOrders {

    @ParameterizedTest(name = "B7-1 {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PACKING_SLIP    | 1.1 1.2 2.1; 2.2 2.3 3.1; 1.3 3.2 3.3
            NONE            | 1.1 1.2 1.3; 2.1 2.2 2.3; 3.1 3.2 3.3
            INVOICE_ACCOUNT | 1.1 1.2 1.3 2.1 2.2 2.3 3.1 3.2 3.3
            """)
    void example_B7_1_three_orders_over_three_slips(SummaryUpdate summary, String invoices) {
        var orders = List.of(three("1"), three("2"), three("3"));
        slip(orders, Map.of("1.1", 1, "1.2", 1, "2.1", 1));
        slip(orders, Map.of("2.2", 1, "2.3", 1, "3.1", 1));
        slip(orders, Map.of("3.2", 1, "3.3", 1, "1.3", 1));
        var numbers = orders.stream().map(SalesOrder::number).toList();

        var posted = post(numbers, InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, TODAY)
                .with(new Summary(summary, "")));

        assertThat(posted.stream().map(each -> invoice(each).content().content().lines().stream()
                .map(line -> line.item().description()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "))).isEqualTo(invoices);
        assertThat(numbers).allSatisfy(number -> assertThat(stored(number).status())
                .isEqualTo(SalesOrderStatus.INVOICED));
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
    }

    @ParameterizedTest(name = "B7-2 {0}, recommended keys {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            NONE            | false | 1 100.00; 2 200.00; 3 300.00; 4 400.00; 5 500.00
            NONE            | true  | 1 100.00; 2 200.00; 3 300.00; 4 400.00; 5 500.00
            INVOICE_ACCOUNT | false | 125 800.00; 3 300.00; 4 400.00
            INVOICE_ACCOUNT | true  | 12 300.00; 3 300.00; 4 400.00; 5 500.00
            ORDER           | false | 125 800.00; 3 300.00; 4 400.00
            ORDER           | true  | 12 300.00; 3 300.00; 4 400.00; 5 500.00
            AUTOMATIC       | false | 15 600.00; 2 200.00; 3 300.00; 4 400.00
            AUTOMATIC       | true  | 1 100.00; 2 200.00; 3 300.00; 4 400.00; 5 500.00
            """)
    void example_B7_2_merge_keys(SummaryUpdate summary, boolean recommended, String invoices) {
        keys(recommended ? MergeKeys.STANDARD : MergeKeys.MANDATORY_ONLY);
        var orders = List.of(marked("C100", EUR, "N30", true, "100"), billed("C200", "C100", "N30", false, "200"),
                marked("C100", USD, "N30", true, "300"), marked("C200", EUR, "N14", true, "400"),
                marked("C100", EUR, "N14", true, "500"));
        var names = new HashMap<String, String>();
        orders.forEach(order -> names.put(order.number(), Integer.toString(names.size() + 1)));

        var foreseen = office.postSalesInvoice().preview(List.copyOf(names(orders)),
                all().with(new Summary(summary, orders.getFirst().number())));

        assertThat(foreseen.stream().map(each -> each.group().orders().stream().map(names::get)
                .collect(Collectors.joining()) + " " + each.outcome().orElseThrow().proposed().invoice().totals().net()
                .getAmount()).collect(Collectors.joining("; "))).isEqualTo(invoices);
        assertThat(foreseen.getFirst().group().header()).isEqualTo(orders.getFirst().number());
    }

    @Test
    void the_summary_order_heads_the_group_that_it_falls_into() {
        var first = marked("C100", EUR, "N30", false, "100");
        var second = marked("C100", EUR, "N30", false, "200");

        var plan = office.postSalesInvoice().arrange(names(List.of(first, second)),
                all().with(new Summary(SummaryUpdate.ORDER, second.number())));

        assertThat(plan.groups()).singleElement().satisfies(group -> {
            assertThat(group.header()).isEqualTo(second.number());
            assertThat(group.orders()).containsExactly(first.number(), second.number());
        });
        assertThat(plan.headedBy(plan.groups().getFirst().key(), first.number()).groups().getFirst().header())
                .isEqualTo(first.number());
    }

    @Test
    void example_B7_3_charges_of_merged_orders_are_shown_or_summarized() {
        var one = order(office, "C100", EUR, List.of(line(1, "P1", "1", "120", "0"), line(2, "P2", "1", "80", "0")),
                List.of(freight("10.00")));
        var other = order(office, "C100", EUR, List.of(line(1, "P1", "1", "300", "0")), List.of(freight("10.00")));
        var orders = names(List.of(one, other));

        assertThat(totals(orders, all())).containsExactly("EUR 254.10", "EUR 375.10");
        var posted = post(orders, merged().with(new Options(false, false, true, false)));
        assertThat(posted).singleElement().satisfies(each -> {
            assertThat(each.total()).isEqualTo(Money.parse("EUR 629.20"));
            assertThat(invoice(each).content().totals().net()).isEqualTo(Money.parse("EUR 520.00"));
            assertThat(charges(each)).containsExactly("EUR 20.00");
        });
    }

    @Test
    void example_B7_3_details_show_each_charge() {
        var one = order(office, "C100", EUR, List.of(line(1, "P1", "1", "200", "0")), List.of(freight("10.00")));
        var other = order(office, "C100", EUR, List.of(line(1, "P1", "1", "300", "0")), List.of(freight("10.00")));

        var posted = post(names(List.of(one, other)), merged());

        assertThat(charges(posted.getFirst())).containsExactly("EUR 10.00", "EUR 10.00");
    }

    @Test
    void example_B7_4_a_merged_invoice_may_differ_by_a_cent() {
        var orders = names(List.of(order(office, "C100", line(1, "P1", "1", "10.03", "0")),
                order(office, "C100", line(1, "P1", "1", "10.03", "0"))));

        assertThat(office.postSalesInvoice().preview(orders, all()).stream()
                .map(each -> each.outcome().orElseThrow().proposed().invoice().totals().tax()))
                .containsExactly(Money.parse("EUR 2.11"), Money.parse("EUR 2.11"));
        assertThat(office.postSalesInvoice().preview(orders, merged())).singleElement().satisfies(each ->
                assertThat(each.outcome().orElseThrow().proposed().invoice().totals().tax())
                        .isEqualTo(Money.parse("EUR 4.21")));
    }
}
