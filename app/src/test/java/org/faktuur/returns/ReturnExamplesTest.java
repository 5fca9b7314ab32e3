package org.faktuur.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.faktuur.Office;
import org.faktuur.Returning;
import org.faktuur.TestOffice;
import org.faktuur.invoices.ChargeCategory;
import org.faktuur.invoices.Posted;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.receivables.RegisterPayment.Wanted;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.InvoicingParameters.Options;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesLine;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tables and worked examples of the specification, D4 to D9.
class ReturnExamplesTest {

    private Office office;
    private Returning returning;

    @BeforeEach
    void open() {
        office = TestOffice.open();
        returning = Returning.in(office);
        office.transactions().run(() -> {
            office.sales().stock().count("P1", Quantity.of(100));
            return null;
        });
    }

    @AfterEach
    void close() {
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        office.close();
    }

    @ParameterizedTest(name = "{0}: credited {1}, stock {2}, lost {3}, ordered again {4}")
    @CsvSource({"CREDIT_ONLY, -121.00, 90, 56.00, 0", "CREDIT, -121.00, 94, 0.00, 0",
            "REPLACE_AND_CREDIT, -121.00, 94, 0.00, 1", "REPLACE_AND_SCRAP, -121.00, 90, 56.00, 1",
            "RETURN_TO_CUSTOMER, 0.00, 90, 0.00, 0", "SCRAP, -121.00, 90, 56.00, 0"})
    void example_D4_each_disposition_credits_receives_and_replaces_as_the_table_says(DispositionAction action,
            BigDecimal credited, String stock, BigDecimal lost, int again) {
        var made = returning.registered(returning.expected(invoiced("10", "25", "0"), "4", "DEFECT"), action);
        var received = returning.received(made);

        var posted = returning.invoiced(made.number());

        assertThat(posted.total().getAmount()).isEqualByComparingTo(credited);
        assertThat(office.sales().stock().onHand(List.of("P1"))).containsEntry("P1", Quantity.of(stock));
        assertThat(balances().getOrDefault("618900", Money.zero(EUR)).getAmount()).isEqualByComparingTo(lost);
        assertThat(received.rma().replacements()).hasSize(again);
    }

    @ParameterizedTest(name = "handling of {0} % on a line of -90.00 comes to {1}")
    @CsvSource({"10, -9.00", "-10, 9.00"})
    void example_D5_a_percent_charge_has_the_sign_of_its_line(BigDecimal percent, BigDecimal amount) {
        office.transactions().run(() -> {
            office.returns().codes().dispositions().save(new DispositionCode("HANDLED", "Handled",
                    DispositionAction.CREDIT, Optional.of(new ReturnCharge("FREIGHT", ChargeCategory.PERCENT,
                            percent))));
            return null;
        });
        var made = returning.expected(invoiced("10", "25", "10"), "4", "DEFECT");
        var handle = office.returns().handle();

        var charged = handle.register(made.number(), made.lines().getFirst().line().id(), Quantity.of(4), "HANDLED")
                .orElseThrow();

        assertThat(handle.worth(charged).orElseThrow().amountOf(1).orElseThrow().getAmount())
                .isEqualByComparingTo(amount);
    }

    @Test
    void example_D6_a_linked_return_goes_into_stock_at_the_cost_of_its_sale_and_another_at_its_own() {
        var linked = returning.registered(returning.expected(invoiced("5", "25", "10"), "5", "DEFECT"),
                DispositionAction.CREDIT);
        returning.invoiced(linked.number());
        assertThat(balances()).allSatisfy((_, balance) -> assertThat(balance.isZero()).isTrue());

        var made = office.returns().create().create("C100", "DEFECT").orElseThrow();
        var unlinked = office.returns().create().add(made.number(), new CreateReturnOrder.ByHand("P1", Quantity.of(5),
                Price.of("25"), Percent.ZERO, Optional.of(Price.of("10")))).orElseThrow();
        returning.registered(unlinked, DispositionAction.CREDIT);
        returning.invoiced(unlinked.number());

        assertThat(balances()).containsEntry("140100", Money.parse("EUR 50.00"))
                .containsEntry("400100", Money.parse("EUR 125.00"));
    }

    @Test
    void example_D8_the_total_decides_and_nothing_is_an_invoice() {
        assertThat(kind(line(1, "P1", "1", "25", "0"), line(2, "P2", "-1", "100", "0")))
                .isEqualTo(DocumentKind.CREDIT_NOTE);
        assertThat(kind(line(1, "P1", "-1", "25", "0"), line(2, "P2", "1", "100", "0")))
                .isEqualTo(DocumentKind.INVOICE);
        assertThat(kind(line(1, "P2", "1", "100", "0"), line(2, "P2", "-1", "100", "0")))
                .isEqualTo(DocumentKind.INVOICE);
    }

    @Test
    void example_D9_settled_against_its_invoice_the_credit_note_leaves_181_50_open() {
        var order = returning.registered(returning.expected(invoiced("10", "25", "10"), "4", "RESTOCK"),
                DispositionAction.CREDIT);
        returning.invoiced(order.number());
        var open = office.receivables().open("C100");
        var note = open.stream().filter(each -> each.isCredit()).findFirst().orElseThrow();
        var sold = open.stream().filter(each -> !each.isCredit()).findFirst().orElseThrow();
        var none = Money.zero(EUR);

        office.payments().settleTransactions().settle("C100", TODAY, List.of(
                new Wanted(sold.posting(), Money.parse("EUR 90.75"), none),
                new Wanted(note.posting(), Money.parse("EUR -90.75"), none))).orElseThrow();

        assertThat(office.receivables().open("C100")).singleElement().satisfies(each ->
                assertThat(each.open().amount()).isEqualTo(Money.parse("EUR 181.50")));
    }

    @ParameterizedTest(name = "{0} of {1} less {2} %, in {3}, credit correction {4}")
    @CsvSource({"3, 3.335, 0, EUR, false", "3, 3.335, 0, EUR, true", "7, 0.335, 7, EUR, false",
            "7, 0.335, 7, EUR, true", "7, 33.335, 7, USD, false", "7, 33.335, 7, USD, true"})
    void example_D9_whatever_was_sold_is_taken_back_on_the_other_side_or_below_zero(String quantity, String price,
            String discount, String currency, boolean correction) {
        var customer = currency.equals("USD") ? "C400" : "C100";
        var sold = order(office, customer, CurrencyUnit.of(currency), List.of(line(1, "P1", quantity, price, discount),
                line(2, "P3", quantity, price, discount)), List.of());
        var invoice = returning.invoiced(sold.number());
        var found = office.returns().invoiced().ofInvoice(invoice.invoice().number()).map(each ->
                new InvoicedLines.Wanted(invoice.invoice().number(), each.number(), each.remains())).toList();
        var made = office.returns().create().create(found, "DEFECT").orElseThrow();
        made.lines().forEach(each -> office.returns().handle().register(made.number(), each.line().id(),
                each.quantity(), "CREDIT").orElseThrow());

        var note = office.postSalesInvoice().post(List.of(made.number()), InvoicingParameters.of(
                QuantityToInvoice.ALL, TODAY).with(new Options(correction, false, false, false))).getFirst().outcome()
                .orElseThrow();

        assertThat(entries(note).stream().map(each -> each.account() + " " + each.debit() + " " + each.credit()))
                .containsExactlyInAnyOrderElementsOf(entries(invoice).stream().map(each -> each.account() + " "
                        + (correction ? each.debit().negated() + " " + each.credit().negated()
                                : each.credit() + " " + each.debit())).toList());
        assertThat(note.total()).isEqualTo(invoice.total().negated());
    }

    private String invoiced(String quantity, String price, String discount) {
        return returning.invoiced(order(office, "C100", line(1, "P1", quantity, price, discount)).number()).invoice()
                .number();
    }

    private DocumentKind kind(SalesLine... lines) {
        return returning.invoiced(order(office, "C100", lines).number()).invoice().kind();
    }

    private List<VoucherLine> entries(Posted posted) {
        return office.vouchers().byNumber(posted.voucher().number()).orElseThrow().lines();
    }

    private Map<String, Money> balances() {
        var balances = new TreeMap<String, Money>();
        for (var number = 1; office.vouchers().byNumber("V2026-000" + number).isPresent(); number++) {
            for (VoucherLine entry : office.vouchers().byNumber("V2026-000" + number).orElseThrow().lines()) {
                balances.merge(entry.account(), entry.signed(), Money::plus);
            }
        }
        return balances;
    }
}
