package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.USD;
import static org.faktuur.TestOffice.freight;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faktuur.Office;
import org.faktuur.Returning;
import org.faktuur.TestOffice;
import org.faktuur.invoices.InvoiceKind;
import org.faktuur.invoices.Posted;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.money.Percent;
import org.faktuur.money.Quantity;
import org.faktuur.invoices.Invoice;
import org.faktuur.invoices.InvoiceDocument;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.outcome.Outcome;
import org.faktuur.sales.InvoicingParameters.Options;
import org.faktuur.sales.InvoicingParameters.Summary;
import org.faktuur.sales.PostSalesInvoice.Verdict;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which orders become one invoice: the worked examples B7-1 to B7-4 of the specification, over real books.
class SummaryUpdateTest {

    private Office office;

    @BeforeEach
    void open() {
        office = TestOffice.open();
    }

    @AfterEach
    void close() {
        office.close();
    }

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

    @Test
    void returns_stay_apart_unless_the_company_lets_them_be_merged() {
        var sold = order(office, "C100", line(1, "P1", "10", "25", "0"));
        var returned = returned("C100", "-4");
        var orders = names(List.of(sold, returned));

        assertThat(totals(orders, merged())).containsExactly("EUR 302.50", "EUR -121.00");
        keys(MergeKeys.MANDATORY_ONLY);
        assertThat(totals(orders, merged())).containsExactly("EUR 181.50");
    }

    @Test
    void the_sign_of_the_total_says_whether_a_mixed_document_is_a_credit_note() {
        keys(MergeKeys.MANDATORY_ONLY);
        var orders = names(List.of(order(office, "C100", line(1, "P1", "1", "25", "0")), returned("C100", "-4")));

        var posted = post(orders, merged());

        assertThat(posted).singleElement().satisfies(each -> {
            assertThat(invoice(each).kind()).isEqualTo(InvoiceKind.CREDIT_NOTE);
            assertThat(each.total()).isEqualTo(Money.parse("EUR -90.75"));
        });
    }

    @Test
    void only_the_packing_slips_that_were_selected_are_invoiced() {
        var order = order(office, "C100", line(1, "P1", "10", "50", "0"));
        order = TestOffice.deliver(office, order, "4");
        order = TestOffice.deliver(office, order, "2");
        var slips = office.sales().arrangeInvoices().openSlips(List.of(order.number()));
        var chosen = slips.getLast();

        assertThat(slips).extracting(OpenSlip::number).containsExactly("PS-000001", "PS-000002");
        var posted = post(List.of(order.number()), InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, TODAY)
                .with(new InvoicingParameters.Take(QuantityToInvoice.PACKING_SLIP, false, Set.of(chosen.number()),
                        Map.of())));

        assertThat(posted.getFirst().total()).isEqualTo(Money.parse("EUR 121.00"));
        assertThat(invoice(posted.getFirst()).content().references().packingSlips()).containsExactly("PS-000002");
        assertThat(office.sales().arrangeInvoices().openSlips(List.of(order.number())))
                .singleElement().satisfies(left -> {
                    assertThat(left.number()).isEqualTo("PS-000001");
                    assertThat(left.toInvoice()).containsValue(Quantity.of(4));
                });
    }

    @Test
    void the_preview_of_a_combined_discounted_invoice_in_another_currency_is_what_is_posted() {
        var discounted = new SalesOrderHeader.Reckoning(false, Percent.of("3"), Optional.of(new BigDecimal("0.93")),
                true);
        var orders = List.of("9.99", "19.95").stream().map(price -> {
            var header = TestOffice.header("C400", USD);
            return office.saveSalesOrder().save(new SalesOrder(SalesOrder.Key.NEW,
                    header.with(header.invoicing().with(discounted)),
                    List.of(line(1, "P1", "3", price, "5"), line(2, "P3", "1.5", "7.77", "0")), List.of(),
                    SalesOrder.Slips.NONE)).orElseThrow();
        }).toList();
        var foreseen = office.postSalesInvoice().preview(names(orders), merged()).getFirst().outcome().orElseThrow();

        var posted = post(names(orders), merged()).getFirst();

        assertThat(posted).isEqualTo(foreseen.posted());
        assertThat(invoice(posted).content().totals()).isEqualTo(foreseen.proposed().invoice().totals());
        assertThat(invoice(posted).content().content()).isEqualTo(foreseen.proposed().invoice().content());
        assertThat(office.vouchers().byNumber(posted.voucher().number()).orElseThrow().lines())
                .isEqualTo(foreseen.ready().entries());
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
    }

    @Test
    void a_run_that_stops_at_the_first_error_leaves_the_rest() {
        var good = order(office, "C100", line(1, "P1", "1", "10", "0")).number();
        var held = order(office, "C300", line(1, "P1", "1", "10", "0")).number();
        var rest = order(office, "C100", line(1, "P1", "1", "20", "0")).number();

        var verdicts = office.postSalesInvoice().post(List.of(good, held, rest),
                all().with(new Options(false, false, false, true)));

        assertThat(verdicts).extracting(Verdict::order).containsExactly(good, held);
        assertThat(stored(rest).status()).isEqualTo(SalesOrderStatus.OPEN_ORDER);
    }

    private SalesOrder three(String name) {
        return order(office, "C100", List.of(1, 2, 3).stream().map(number -> {
            var line = line(number, "P1", "1", "10", "0");
            return new SalesLine(0, number, new InvoiceLine.Item("P1", name + "." + number, "pcs",
                    "GOODS", line.item().cost()), line.pricing(), line.taxes(), true, line.quantities());
        }).toArray(SalesLine[]::new));
    }

    private void slip(List<SalesOrder> orders, Map<String, Integer> delivered) {
        var quantities = new HashMap<Long, Quantity>();
        orders.forEach(order -> order.lines().forEach(line -> quantities.put(line.id(),
                Quantity.of(delivered.getOrDefault(line.item().description(), 0)))));
        office.postPackingSlip().post(new PostPackingSlip.Delivery(orders.stream().filter(order -> order.lines()
                .stream().anyMatch(line -> !quantities.get(line.id()).isZero())).map(SalesOrder::number).toList(),
                TODAY, quantities)).orElseThrow();
    }

    private SalesOrder marked(String account, CurrencyUnit currency, String terms, boolean summary, String net) {
        return billed(account, account, currency, terms, summary, net);
    }

    private SalesOrder billed(String customer, String payer, String terms, boolean summary, String net) {
        return billed(customer, payer, EUR, terms, summary, net);
    }

    private SalesOrder billed(String customer, String payer, CurrencyUnit currency, String terms, boolean summary,
                              String net) {
        var plain = TestOffice.header(customer, currency);
        var header = new SalesOrderHeader(plain.type(), new SalesOrderHeader.Buyer(customer, "Customer", payer),
                new SalesOrderHeader.Terms(currency, "DOMESTIC", terms), plain.dates(), plain.delivery(), "",
                plain.invoicing().inSummary(summary));
        return office.saveSalesOrder().save(new SalesOrder(SalesOrder.Key.NEW, header,
                List.of(line(1, "P1", "1", net, "0")), List.of(), SalesOrder.Slips.NONE)).orElseThrow();
    }

    private SalesOrder returned(String account, String quantity) {
        var plain = TestOffice.header(account, EUR);
        var order = office.saveSalesOrder().save(new SalesOrder(SalesOrder.Key.NEW, new SalesOrderHeader(
                SalesOrderType.RETURNED_ORDER, plain.buyer(), plain.terms(), plain.dates(), plain.delivery(), ""),
                List.of(line(1, "P1", quantity, "25", "0")), List.of(), SalesOrder.Slips.NONE)).orElseThrow();
        Returning.in(office).registered(order);
        return order;
    }

    private void keys(MergeKeys keys) {
        var standard = SalesParameters.STANDARD;
        office.transactions().run(() -> {
            office.sales().rules().save(new SalesParameters(keys, standard.defaults(), standard.credit(),
                    standard.entries()));
            return keys;
        });
    }

    private static InvoicingParameters all() {
        return InvoicingParameters.of(QuantityToInvoice.ALL, TODAY);
    }

    private static InvoicingParameters merged() {
        return all().with(new Summary(SummaryUpdate.INVOICE_ACCOUNT, ""));
    }

    private static List<String> names(List<SalesOrder> orders) {
        return orders.stream().map(SalesOrder::number).toList();
    }

    private List<String> totals(List<String> orders, InvoicingParameters parameters) {
        return office.postSalesInvoice().preview(orders, parameters).stream()
                .map(each -> each.outcome().orElseThrow().posted().total().toString()).toList();
    }

    private List<Posted> post(List<String> orders, InvoicingParameters parameters) {
        return office.postSalesInvoice().post(orders, parameters).stream().map(Verdict::outcome)
                .map(Outcome::orElseThrow).toList();
    }

    private Invoice invoice(Posted posted) {
        return office.invoices().byNumber(posted.invoice().number()).orElseThrow();
    }

    private List<String> charges(Posted posted) {
        return InvoiceDocument.of(invoice(posted), TestOffice.particulars(),
                Texts.of(Language.EN, "invoices/invoices")).content().charges()
                .stream().map(charge -> charge.amount().toString()).toList();
    }

    private SalesOrder stored(String number) {
        return office.salesOrders().byNumber(number).orElseThrow();
    }
}
