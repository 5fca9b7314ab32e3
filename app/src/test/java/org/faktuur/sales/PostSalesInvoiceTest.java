package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.USD;
import static org.faktuur.TestOffice.freight;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;
import static org.faktuur.TestOffice.shipped;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faktuur.Office;
import org.faktuur.customers.SaveCustomer;
import org.faktuur.TestOffice;
import org.faktuur.customers.Customer;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.receivables.CreditLimit;
import org.faktuur.tax.TaxCodes;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Invoicing over real books in memory: posted, refused, and nothing left behind.
class PostSalesInvoiceTest {

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
    void an_order_with_discount_and_freight_posts_the_voucher_of_the_specification() {
        var order = order(office, "C100", EUR, List.of(line(1, "P1", "10", "25", "0"), line(2, "P2", "4", "100", "5")),
                List.of(freight("15")));

        var posted = post(QuantityToInvoice.ALL, order.number()).getFirst().outcome().orElseThrow();

        assertThat(posted.total()).isEqualTo(Money.parse("EUR 780.45"));
        assertThat(posted.invoice().number()).isEqualTo("F2026-0001");
        assertThat(posted.voucher().number()).isEqualTo("V2026-0001");
        var voucher = office.vouchers().byNumber("V2026-0001").orElseThrow();
        assertThat(voucher.lines().stream().collect(Collectors.groupingBy(VoucherLine::account,
                Collectors.reducing(Money.zero(EUR), VoucherLine::signed, Money::plus))))
                .containsEntry("130100", Money.parse("EUR 780.45"))
                .containsEntry("400100", Money.parse("EUR -630.00"))
                .containsEntry("403300", Money.parse("EUR -15.00"))
                .containsEntry("222200", Money.parse("EUR -135.45"))
                .containsEntry("500100", Money.parse("EUR 380.00"))
                .containsEntry("140100", Money.parse("EUR -380.00"));
    }

    @Test
    void an_invoiced_order_has_nothing_left_and_its_status_follows() {
        var order = shipped(office, "C100", line(1, "P1", "2", "25", "0"));
        assertThat(order.status()).isEqualTo(SalesOrderStatus.DELIVERED);

        assertThat(post(QuantityToInvoice.PACKING_SLIP, order.number()).getFirst().outcome().isDone()).isTrue();

        var after = office.salesOrders().byNumber(order.number()).orElseThrow();
        assertThat(after.status()).isEqualTo(SalesOrderStatus.INVOICED);
        assertThat(after.documentStatus()).isEqualTo(DocumentStatus.INVOICE);
        assertThat(post(QuantityToInvoice.ALL, order.number()).getFirst().outcome().refusals())
                .containsExactly(new SalesRefusal.NothingToInvoice(order.number()));
    }

    @Test
    void the_posted_invoice_reads_back_as_it_was_proposed() {
        var order = shipped(office, "C100", line(1, "P1", "3", "12.345", "10"), line(2, "P3", "2", "10", "0"));
        var foreseen = office.postSalesInvoice().preview(List.of(order.number()), all()).getFirst().outcome()
                .orElseThrow();

        var posted = post(QuantityToInvoice.ALL, order.number()).getFirst().outcome().orElseThrow();

        assertThat(posted).isEqualTo(foreseen.posted());
        var invoice = office.invoices().byNumber(posted.invoice().number()).orElseThrow();
        assertThat(invoice.content()).isEqualTo(foreseen.proposed().invoice());
        assertThat(office.vouchers().byNumber(posted.voucher().number()).orElseThrow().lines())
                .isEqualTo(foreseen.ready().entries());
    }

    @Test
    void a_foreign_invoice_balances_in_both_currencies() {
        var order = order(office, "C400", USD, List.of(line(1, "P3", "3", "33.33", "0"),
                line(2, "P1", "1", "0.07", "0")), List.of());

        var posted = post(QuantityToInvoice.ALL, order.number()).getFirst().outcome().orElseThrow();

        var lines = office.vouchers().byNumber(posted.voucher().number()).orElseThrow().lines();
        assertThat(lines.stream().map(VoucherLine::signed).reduce(Money::plus).orElseThrow().isZero()).isTrue();
        assertThat(lines.stream().map(VoucherLine::amountCurrency).reduce(Money::plus).orElseThrow().isZero())
                .isTrue();
    }

    @Test
    void one_refused_order_stops_no_other_and_takes_no_number() {
        var held = order(office, "C300", line(1, "P1", "1", "25", "0"));
        var first = order(office, "C100", line(1, "P1", "1", "25", "0"));
        var second = order(office, "C100", line(1, "P1", "1", "25", "0"));

        var verdicts = post(QuantityToInvoice.ALL, first.number(), held.number(), second.number(), "SO-999999");

        assertThat(verdicts.stream().filter(verdict -> verdict.outcome().isDone())
                .map(verdict -> verdict.outcome().orElseThrow().invoice().number()))
                .containsExactly("F2026-0001", "F2026-0002");
        assertThat(verdicts.get(1).outcome().refusals())
                .containsExactly(new SalesRefusal.CustomerOnHold(held.number(), "C300"));
        assertThat(verdicts.get(3).outcome().refusals())
                .containsExactly(new SalesRefusal.NoSuchOrder("SO-999999"));
    }

    @Test
    void reverse_charge_needs_the_buyers_vat_number_on_the_invoice() {
        var plain = TestOffice.header("C100", EUR);
        var line = line(1, "P1", "1", "25", "0");
        var order = office.saveSalesOrder().save(new SalesOrder(SalesOrder.Key.NEW, plain, List.of(new SalesLine(0, 1,
                line.item(), line.pricing(), TaxCodes.of("REVERSE"), true, line.quantities())), List.of(),
                SalesOrder.Slips.NONE)).orElseThrow();
        numbered("");
        assertThat(post(QuantityToInvoice.ALL, order.number()).getFirst().outcome().refusals())
                .containsExactly(new SalesRefusal.BuyersVatNumberNeeded(order.number(), "C100", "REVERSE"));

        numbered("DE123456789");
        assertThat(post(QuantityToInvoice.ALL, order.number()).getFirst().outcome().isDone()).isTrue();
    }

    private void numbered(String vatNumber) {
        var known = office.customers().byAccount("C100").orElseThrow();
        var billing = known.billing();
        new SaveCustomer(office.customers(), office.transactions()).save(new Customer(known.account(), known.name(), known.address(), known.contact(),
                new Customer.Billing(billing.invoiceAccount(), billing.group(), billing.currency(),
                        billing.language(), billing.paymentTerms(), new Customer.Tax("EU", vatNumber, "")),
                known.credit(), known.version())).orElseThrow();
    }

    @Test
    void a_date_without_an_open_period_is_refused_and_changes_nothing() {
        var order = order(office, "C100", line(1, "P1", "1", "25", "0"));
        var old = LocalDate.of(2020, 1, 1);

        var verdict = office.postSalesInvoice().post(List.of(order.number()),
                InvoicingParameters.of(QuantityToInvoice.ALL, old)).getFirst();

        assertThat(verdict.outcome().refusals()).containsExactly(new LedgerRefusal.NoPeriod(old));
        assertThat(office.salesOrders().byNumber(order.number()).orElseThrow()).isEqualTo(order);
        assertThat(office.invoices().all().count(List.of())).isZero();
    }

    @Test
    void the_preview_says_what_the_account_may_still_come_to_owe() {
        var first = shipped(office, "C200", line(1, "P1", "10", "25", "0"));
        var second = shipped(office, "C200", line(1, "P1", "4", "25", "0"));
        var third = shipped(office, "C100", line(1, "P1", "4", "25", "0"));

        var rooms = office.postSalesInvoice().preview(List.of(first.number(), second.number(), third.number()),
                all().with(CreditCheck.BALANCE)).stream()
                .map(verdict -> verdict.outcome().orElseThrow().creditRoom()).toList();

        assertThat(rooms).containsExactly(Optional.of(Money.parse("EUR 697.50")),
                Optional.of(Money.parse("EUR 576.50")), Optional.empty());
    }

    @Test
    void what_was_posted_a_moment_ago_counts_against_the_credit_limit() {
        var first = order(office, "C200", line(1, "P2", "5", "100", "0"));
        var second = order(office, "C200", line(1, "P2", "4", "100", "0"));

        var verdicts = office.postSalesInvoice().post(List.of(first.number(), second.number()),
                all().with(CreditCheck.BALANCE));

        assertThat(verdicts.get(0).outcome().isDone()).isTrue();
        assertThat(verdicts.get(1).outcome().refusals()).containsExactly(new CreditLimit.CreditLimitExceeded("C200",
                Money.parse("EUR 1000.00"), Money.parse("EUR 1089.00"), Money.parse("EUR 89.00")));
    }

    @Test
    void several_slips_stand_on_the_invoice_that_invoices_them() {
        var order = order(office, "C100", line(1, "P1", "10", "50", "0"));
        order = TestOffice.deliver(office, order, "4");
        assertThat(post(QuantityToInvoice.PACKING_SLIP, order.number()).getFirst().outcome().isDone()).isTrue();
        order = TestOffice.deliver(office, office.salesOrders().byNumber(order.number()).orElseThrow(), "2");
        order = TestOffice.deliver(office, order, "1");

        var posted = post(QuantityToInvoice.PACKING_SLIP, order.number()).getFirst().outcome().orElseThrow();

        var invoice = office.invoices().byNumber(posted.invoice().number()).orElseThrow();
        assertThat(invoice.content().references().packingSlips()).containsExactly("PS-000002", "PS-000003");
        assertThat(posted.total()).isEqualTo(Money.parse("EUR 181.50"));
    }

    private InvoicingParameters all() {
        return InvoicingParameters.of(QuantityToInvoice.ALL, TODAY);
    }

    private List<PostSalesInvoice.Verdict<org.faktuur.invoices.Posted>> post(QuantityToInvoice quantity,
                                                                             String... orders) {
        return office.postSalesInvoice().post(List.of(orders), InvoicingParameters.of(quantity, TODAY));
    }
}
