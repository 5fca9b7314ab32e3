package org.faktuur.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.USD;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.faktuur.Office;
import org.faktuur.Returning;
import org.faktuur.TestOffice;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.invoices.Posted;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.money.Quantity;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.returns.InvoicedLines.Wanted;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.InvoicingParameters.Options;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.ReturnLineStatus;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesRefusal;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Returns through posting: the credit note of the specification (D9), and those that mirror their invoice to the cent.
class CreditNoteOfReturnTest {

    private Office office;
    private Returning returning;

    @BeforeEach
    void open() {
        office = TestOffice.open();
        returning = Returning.in(office);
    }

    @AfterEach
    void close() {
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        office.close();
    }

    @Test
    void the_return_of_the_specification_is_credited_with_credit_correction_off() {
        var posted = example(Options.NONE);

        assertThat(posted.invoice().kind()).isEqualTo(DocumentKind.CREDIT_NOTE);
        assertThat(posted.total()).isEqualTo(Money.parse("EUR -90.75"));
        assertThat(sides(posted)).containsExactlyInAnyOrderEntriesOf(Map.of(
                "400100", "90.00 0.00", "403300", "0.00 15.00", "222200", "15.75 0.00", "130100", "0.00 90.75",
                "140100", "56.00 0.00", "500100", "0.00 56.00"));
    }

    @Test
    void the_return_of_the_specification_is_credited_with_credit_correction_on() {
        var posted = example(new Options(true, false, false, false));

        assertThat(sides(posted)).containsExactlyInAnyOrderEntriesOf(Map.of(
                "400100", "0.00 -90.00", "403300", "0.00 15.00", "222200", "0.00 -15.75", "130100", "-90.75 0.00",
                "140100", "0.00 -56.00", "500100", "-56.00 0.00"));
    }

    @Test
    void what_is_credited_closes_the_return_and_leaves_the_rest_of_the_invoice_open() {
        var posted = example(Options.NONE);
        var credit = office.invoices().byNumber(posted.invoice().number()).orElseThrow();
        var source = credit.content().content().lines().getFirst().source();
        var order = office.returns().handle().read(source.orderNumber()).orElseThrow();

        assertThat(order.status()).isEqualTo(ReturnOrderStatus.CLOSED);
        assertThat(order.lines().getFirst().status()).isEqualTo(ReturnLineStatus.INVOICED);
        assertThat(source.credited()).hasValueSatisfying(credited -> {
            assertThat(credited.invoice()).isEqualTo("F2026-0001");
            assertThat(credited.date()).isEqualTo(TODAY);
            assertThat(credited.reason()).isEqualTo("Not needed");
        });
        assertThat(office.returns().invoiced().ofInvoice("F2026-0001"))
                .singleElement().satisfies(found -> assertThat(found.remains()).isEqualTo(Quantity.of(6)));
        assertThat(office.invoices().creditNotesOf("F2026-0001")).containsExactly(posted.invoice().number());
    }

    @Test
    void batch_skips_what_is_registered_and_takes_it_once_it_is_received() {
        var order = returning.registered(returning.expected(sold(), "4", "DEFECT"), DispositionAction.CREDIT);
        var batch = InvoicingParameters.of(QuantityToInvoice.ALL, TODAY);
        batch = batch.with(batch.take().unattended());

        var skipped = run(order, batch);

        assertThat(skipped.verdicts().getFirst().outcome().refusals()).containsExactly(
                new SalesRefusal.NotReceived(order.number(), "P1", ReturnLineStatus.REGISTERED));
        assertThat(skipped.kept().count().skipped()).isEqualTo(1);
        returning.received(order);
        assertThat(run(order, batch).verdicts().getFirst().outcome().orElseThrow().total())
                .isEqualTo(Money.parse("EUR -108.90"));
    }

    @Test
    void what_is_expected_or_in_quarantine_is_invoiced_in_no_way() {
        var order = returning.expected(sold(), "4", "DEFECT");
        assertThat(post(order.number()).outcome().refusals()).containsExactly(
                new SalesRefusal.NotRegistered(order.number(), "P1", ReturnLineStatus.EXPECTED));

        office.returns().handle().quarantine(order.number(), order.lines().getFirst().line().id(), Quantity.of(4))
                .orElseThrow();
        assertThat(post(order.number()).outcome().refusals()).containsExactly(
                new SalesRefusal.NotRegistered(order.number(), "P1", ReturnLineStatus.QUARANTINE));
    }

    @Test
    void three_returns_of_one_mirror_an_invoice_of_odd_cents_and_three_decimals() {
        var invoice = invoiced(order(office, "C100", line(1, "P1", "3", "3.335", "0"), line(2, "P3", "3", "0.335", "7")));

        var credits = List.of(giveBack(invoice, "1", "1"), giveBack(invoice, "1", "1"), giveBack(invoice, "1", "1"));

        assertThat(credits.stream().map(Posted::total).reduce(Money::plus).orElseThrow())
                .isEqualTo(office.invoices().byNumber(invoice).orElseThrow().content().totals().total().negated());
        assertThat(balances()).allSatisfy((_, balance) -> assertThat(balance.isZero()).isTrue());
        assertThat(taxes()).allSatisfy((_, tax) -> assertThat(tax.isZero()).isTrue());
    }

    @Test
    void what_was_invoiced_in_dollars_is_credited_at_the_rate_of_the_invoice() {
        var invoice = invoiced(order(office, "C400", USD, List.of(line(1, "P1", "7", "33.33", "0")), List.of()));
        office.transactions().run(() -> {
            office.exchangeRates().add(new ExchangeRate(USD, TODAY, new BigDecimal("0.7")));
            return null;
        });

        giveBack(invoice, "7");

        assertThat(balances()).allSatisfy((_, balance) -> assertThat(balance.isZero()).isTrue());
    }

    @Test
    void returns_of_one_dollar_invoice_that_are_posted_in_one_run_leave_not_a_cent_of_converting() {
        var invoice = invoiced(order(office, "C400", USD, List.of(line(1, "P1", "3", "33.335", "0"),
                line(2, "P3", "3", "0.335", "7")), List.of()));
        var orders = List.of("1", "1", "1").stream().map(each -> registered(invoice, each, each)).toList();

        assertThat(office.postSalesInvoice().post(orders, InvoicingParameters.of(QuantityToInvoice.ALL, TODAY)))
                .hasSize(3).allMatch(verdict -> verdict.outcome().isDone());

        assertThat(balances()).allSatisfy((_, balance) -> assertThat(balance.isZero()).isTrue());
    }

    @Test
    void no_more_is_given_back_than_was_sold_over_all_returns_of_a_line() {
        var invoice = sold();
        returning.expected(invoice, "4", "DEFECT");
        giveBack(invoice, "3");

        var more = office.returns().create().create(List.of(new Wanted(invoice, 1, Quantity.of(4))), "DEFECT");

        assertThat(more.refusals()).containsExactly(
                new ReturnRefusal.MoreThanSold(invoice, "P1", Quantity.of(4), Quantity.of(3)));
    }

    private Posted example(Options options) {
        var order = returning.registered(returning.expected(sold(), "4", "RESTOCK"), DispositionAction.CREDIT);
        returning.received(order);
        return office.postSalesInvoice().post(List.of(order.number()),
                InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, TODAY).with(options)).getFirst().outcome()
                .orElseThrow();
    }

    /// Ten of 25.00 less 10 %, at a cost of 14.00.
    private String sold() {
        return invoiced(order(office, "C100", line(1, "P1", "10", "25", "10")));
    }

    private String invoiced(SalesOrder order) {
        return returning.invoiced(order.number()).invoice().number();
    }

    private Posted giveBack(String invoice, String... quantities) {
        return post(registered(invoice, quantities)).outcome().orElseThrow();
    }

    private String registered(String invoice, String... quantities) {
        var wanted = new ArrayList<Wanted>();
        for (var at = 0; at < quantities.length; at++) {
            wanted.add(new Wanted(invoice, at + 1, Quantity.of(quantities[at])));
        }
        var order = office.returns().create().create(wanted, "DEFECT").orElseThrow();
        order.lines().forEach(line -> office.returns().handle().register(order.number(), line.line().id(),
                line.quantity(), "CREDIT").orElseThrow());
        return order.number();
    }

    private PostSalesInvoice.Verdict<Posted> post(String order) {
        return office.postSalesInvoice().post(List.of(order), InvoicingParameters.of(QuantityToInvoice.ALL, TODAY))
                .getFirst();
    }

    private PostSalesInvoice.Run run(ReturnOrder order, InvoicingParameters parameters) {
        return office.postSalesInvoice().run(office.postSalesInvoice().arrange(List.of(order.number()), parameters),
                parameters, PostSalesInvoice.Progress.NONE);
    }

    /// Debit and credit, by account.
    private Map<String, String> sides(Posted posted) {
        var sides = new TreeMap<String, String>();
        office.vouchers().byNumber(posted.voucher().number()).orElseThrow().lines().forEach(line -> sides.put(
                line.account(), line.debit().getAmount() + " " + line.credit().getAmount()));
        return sides;
    }

    private Map<String, Money> balances() {
        var balances = new TreeMap<String, Money>();
        for (var number = 1; office.vouchers().byNumber("V2026-000" + number).isPresent(); number++) {
            for (VoucherLine line : office.vouchers().byNumber("V2026-000" + number).orElseThrow().lines()) {
                balances.merge(line.account(), line.signed(), Money::plus);
            }
        }
        return balances;
    }

    private Map<String, Money> taxes() {
        var taxes = new TreeMap<String, Money>();
        for (var number : List.of("F2026-0001", "CN2026-0001", "CN2026-0002", "CN2026-0003")) {
            office.invoices().byNumber(number).ifPresent(invoice -> invoice.content().content().vat()
                    .forEach(vat -> taxes.merge(vat.code(), vat.tax(), Money::plus)));
        }
        return taxes;
    }
}
