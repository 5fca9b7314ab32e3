package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.freight;
import static org.faktuur.TestOffice.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.customers.CashDiscount;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.invoices.ChargeValue;
import org.faktuur.invoices.Invoice;
import org.faktuur.invoices.InvoiceCharge;
import org.faktuur.ledger.LedgerAccount;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.ledger.Voucher;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.tax.TaxCodes;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked examples E2, E3 and E5 of the specification, posted into real books.
class InvoiceExamplesTest {

    private static final LocalDate INVOICED = LocalDate.of(2025, 3, 10);

    private Office office;

    @BeforeEach
    void open() {
        office = TestOffice.open();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void example_E2_without_a_discount_account() {
        var invoice = postE2();

        assertThat(accounts(invoice)).isEqualTo(amounts(Map.of("130100", "780.45", "400100", "-630.00",
                "403300", "-15.00", "222200", "-135.45", "500100", "380.00", "140100", "-380.00")));
        assertThat(debits(invoice)).isEqualTo(Money.parse("EUR 1160.45"));
    }

    @Test
    void example_E2_with_a_discount_account() {
        office.transactions().run(() -> {
            office.chart().addAccounts(List.of(new LedgerAccount("403000", "Line discount",
                    LedgerAccount.Kind.REVENUE)));
            office.chart().addPostingRules(List.of(new PostingRule(PostingType.LINE_DISCOUNT,
                    PostingRule.Scope.EVERY, "", "403000")));
            return null;
        });

        var invoice = postE2();

        assertThat(accounts(invoice)).isEqualTo(amounts(Map.of("130100", "780.45", "400100", "-650.00",
                "403000", "20.00", "403300", "-15.00", "222200", "-135.45", "500100", "380.00",
                "140100", "-380.00")));
        assertThat(debits(invoice)).isEqualTo(Money.parse("EUR 1180.45"));
    }

    @Test
    void example_E2_has_its_totals_its_due_date_and_its_cash_discount() {
        var content = postE2().content();

        assertThat(content.totals().net()).isEqualTo(Money.parse("EUR 645.00"));
        assertThat(content.totals().tax()).isEqualTo(Money.parse("EUR 135.45"));
        assertThat(content.totals().total()).isEqualTo(Money.parse("EUR 780.45"));
        assertThat(content.dates().dueDate()).isEqualTo(LocalDate.of(2025, 4, 9));
        assertThat(content.terms().settling().offers()).containsExactly(new CashDiscount.Offer(
                LocalDate.of(2025, 3, 20), Percent.of("2"), Money.parse("EUR 15.61")));
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
    }

    @Test
    void example_E2_reckons_the_cash_discount_without_tax_where_the_company_says_so() {
        var standard = SalesParameters.STANDARD;
        office.transactions().run(() -> {
            office.sales().rules().save(new SalesParameters(standard.keys(), standard.defaults(), standard.credit(),
                    new SalesParameters.Entries(true, false)));
            return null;
        });

        assertThat(postE2().content().terms().settling().offers()).extracting(CashDiscount.Offer::amount)
                .containsExactly(Money.parse("EUR 12.90"));
    }

    @ParameterizedTest
    @CsvSource({"FIXED on the order, 15.00, 10, 15.00", "PIECES on a line of 10, 0.50, 10, 5.00",
        "PERCENT on the order, 2, 10, 12.60", "PIECES of 3 of 10, 0.50, 3, 1.50"})
    void example_E3_charges(String which, String value, String invoiced, String amount) {
        var charge = switch (which.substring(0, which.indexOf(' '))) {
            case "FIXED" -> charge(new ChargeValue.Fixed(Money.parse("EUR " + value)), 0, false);
            case "PIECES" -> charge(new ChargeValue.Pieces(Price.of(value)), 1, false);
            default -> charge(new ChargeValue.Share(Percent.of(value)), 0, false);
        };
        var order = keep("C100", List.of(line(1, "P1", "10", "25", "0"), line(2, "P2", "4", "100", "5")),
                List.of(charge));
        TestOffice.deliver(office, order, invoiced, invoiced.equals("10") ? "4" : "0");

        assertThat(charges(post(order, QuantityToInvoice.PACKING_SLIP))).containsExactly(Money.parse("EUR " + amount));
    }

    @Test
    void example_E3_a_charge_is_invoiced_with_the_first_invoice_and_a_kept_one_with_each() {
        var order = keep("C100", List.of(line(1, "P1", "10", "25", "0")), List.of(
                charge(new ChargeValue.Fixed(Money.parse("EUR 15.00")), 0, false),
                new SalesCharge(0, 2, new SalesCharge.Code("FREIGHT", "Handling", TaxCodes.of("BTW21")),
                        new ChargeValue.Fixed(Money.parse("EUR 4.00")), new SalesCharge.Terms(0, true, false), false)));

        order = TestOffice.deliver(office, order, "3");
        var first = post(order, QuantityToInvoice.PACKING_SLIP);
        order = TestOffice.deliver(office, office.salesOrders().byNumber(order.number()).orElseThrow(), "7");
        var second = post(order, QuantityToInvoice.PACKING_SLIP);

        assertThat(charges(first)).containsExactly(Money.parse("EUR 15.00"), Money.parse("EUR 4.00"));
        assertThat(charges(second)).containsExactly(Money.parse("EUR 4.00"));
    }

    @Test
    void example_E3_a_charge_that_debits_the_ledger_is_posted_and_stands_on_no_invoice() {
        office.transactions().run(() -> {
            office.chart().addPostingRules(List.of(
                    new PostingRule(PostingType.CHARGE_DEBIT, PostingRule.Scope.EVERY, "", "618160"),
                    new PostingRule(PostingType.CHARGE_CREDIT, PostingRule.Scope.EVERY, "", "403300")));
            return null;
        });
        var internal = new SalesCharge(0, 1, new SalesCharge.Code("FREIGHT", "Own transport", TaxCodes.NONE,
                ChargeKind.INTERNAL), new ChargeValue.Fixed(Money.parse("EUR 8.00")), SalesCharge.Terms.ORDER, false);

        var invoice = post(keep("C100", List.of(line(1, "P3", "1", "100", "0")), List.of(internal)),
                QuantityToInvoice.ALL);

        assertThat(invoice.content().totals().total()).isEqualTo(Money.parse("EUR 109.00"));
        assertThat(accounts(invoice)).isEqualTo(amounts(Map.of("130100", "109.00", "400100", "-100.00",
                "222200", "-9.00", "618160", "8.00", "403300", "-8.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "Net 30 days,                      NET,           0, 30,  0, 2025-03-10, 2025-04-09",
        "Net 1 month,                      NET,           1,  0,  0, 2025-01-31, 2025-02-28",
        "Current month + 30 days,          CURRENT_MONTH, 0, 30,  0, 2025-03-10, 2025-04-30",
        "'Current month, payment day 10',  CURRENT_MONTH, 0,  0, 10, 2025-03-10, 2025-04-10",
        "Current week + 0,                 CURRENT_WEEK,  0,  0,  0, 2025-03-12, 2025-03-16",
        "COD,                              COD,           0,  0,  0, 2025-03-10, 2025-03-10"})
    void example_E5_due_dates(String name, PaymentTerms.Method method, int months, int days, int paymentDay,
                              LocalDate invoiced, LocalDate due) {
        office.transactions().run(() -> {
            office.customers().addPaymentTerms(new PaymentTerms("E5", name, method, months, days,
                    paymentDay == 0 ? PaymentTerms.PayDay.ANY : PaymentTerms.PayDay.ofMonth(paymentDay)));
            return null;
        });
        var plain = TestOffice.header("C100", EUR);
        var order = office.saveSalesOrder().save(new SalesOrder(SalesOrder.Key.NEW, new SalesOrderHeader(plain.type(),
                plain.buyer(), new SalesOrderHeader.Terms(EUR, "DOMESTIC", "E5"), plain.dates(), plain.delivery(), ""),
                List.of(line(1, "P1", "1", "25", "0")), List.of(), SalesOrder.Slips.NONE)).orElseThrow();

        var posted = office.postSalesInvoice().post(List.of(order.number()),
                InvoicingParameters.of(QuantityToInvoice.ALL, invoiced)).getFirst().outcome().orElseThrow();

        assertThat(office.invoices().byNumber(posted.invoice().number()).orElseThrow().content().dates().dueDate())
                .isEqualTo(due);
    }

    @Test
    void example_E5_chained_cash_discounts_hold_one_after_the_other() {
        discounts(new CashDiscount("14D2", "14 days", 0, 14, Percent.of("2"), ""),
                new CashDiscount("10D5", "10 days", 0, 10, Percent.of("5"), "14D2"),
                new CashDiscount("5D10", "5 days", 0, 5, Percent.of("10"), "10D5"));

        var invoice = post(discounted(keep("C100", List.of(line(1, "P1", "1", "100", "0")), List.of()), "5D10"),
                QuantityToInvoice.ALL);

        assertThat(invoice.content().terms().settling().offers()).containsExactly(
                offer(15, "10", "12.10"), offer(20, "5", "6.05"), offer(24, "2", "2.42"));
    }

    private static CashDiscount.Offer offer(int day, String percent, String amount) {
        return new CashDiscount.Offer(LocalDate.of(2025, 3, day), Percent.of(percent), Money.parse("EUR " + amount));
    }

    /// L1 10 × 25.00 (cost 14.00), L2 4 × 100.00 − 5 % (cost 60.00), freight 15.00, net 30, 2 % within ten days.
    private Invoice postE2() {
        discounts(new CashDiscount("10D2", "10 days 2 %", 0, 10, Percent.of("2"), ""));
        return post(discounted(keep("C100", List.of(line(1, "P1", "10", "25", "0"), line(2, "P2", "4", "100", "5")),
                List.of(freight("15"))), "10D2"), QuantityToInvoice.ALL);
    }

    private void discounts(CashDiscount... discounts) {
        office.transactions().run(() -> {
            List.of(discounts).forEach(office.sales().paymentSetup()::save);
            return null;
        });
    }

    private SalesOrder discounted(SalesOrder order, String discount) {
        var header = order.header();
        return office.saveSalesOrder().save(order.withHeader(header.with(header.invoicing().with(
                new SalesOrderHeader.Settling("", discount, ""))))).orElseThrow();
    }

    private SalesOrder keep(String customer, List<SalesLine> lines, List<SalesCharge> charges) {
        return TestOffice.order(office, customer, EUR, lines, charges);
    }

    private static SalesCharge charge(ChargeValue value, int ofLine, boolean keep) {
        return new SalesCharge(0, 1, new SalesCharge.Code("FREIGHT", "Freight", TaxCodes.of("BTW21")), value,
                new SalesCharge.Terms(ofLine, keep, false), false);
    }

    private Invoice post(SalesOrder order, QuantityToInvoice quantity) {
        var posted = office.postSalesInvoice().post(List.of(order.number()),
                InvoicingParameters.of(quantity, INVOICED)).getFirst().outcome().orElseThrow();
        return office.invoices().byNumber(posted.invoice().number()).orElseThrow();
    }

    private static List<Money> charges(Invoice invoice) {
        return invoice.content().content().charges().stream().map(InvoiceCharge::amount).toList();
    }

    private List<VoucherLine> entries(Invoice invoice) {
        Voucher voucher = office.vouchers().byNumber(invoice.voucher()).orElseThrow();
        return voucher.lines();
    }

    private Map<String, Money> accounts(Invoice invoice) {
        return entries(invoice).stream().collect(Collectors.groupingBy(VoucherLine::account, TreeMap::new,
                Collectors.reducing(Money.zero(EUR), VoucherLine::signed, Money::plus)));
    }

    private Money debits(Invoice invoice) {
        return entries(invoice).stream().map(VoucherLine::signed).filter(Money::isPositive)
                .reduce(Money.zero(EUR), Money::plus);
    }

    private static Map<String, Money> amounts(Map<String, String> written) {
        var amounts = new TreeMap<String, Money>();
        written.forEach((account, amount) -> amounts.put(account, Money.parse("EUR " + amount)));
        return amounts;
    }
}
