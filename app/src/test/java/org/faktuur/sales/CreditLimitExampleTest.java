package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.TODAY;

import java.util.List;
import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.customers.SaveCustomer;
import org.faktuur.TestOffice;
import org.faktuur.customers.Customer;
import org.faktuur.customers.Hold;
import org.faktuur.outcome.Refusal;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.receivables.CreditLimit.CreditLimitExceeded;
import org.faktuur.receivables.Payment;
import org.faktuur.receivables.RegisterPayment.Registration;
import org.faktuur.receivables.RegisterPayment.Wanted;
import org.faktuur.tax.TaxCodes;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked example B6 of the specification, with orders, slips and invoices in real books: limit 1,000.00, balance
/// 700.00, this invoice 250.00 and delivered, another slip of 100.00, other open orders of 300.00.
class CreditLimitExampleTest {

    private Office office;
    private String invoiced;
    private String delivered;

    @BeforeEach
    void open() {
        office = TestOffice.open();
        var owed = order("700");
        assertThat(post(CreditCheck.NONE, owed)).allMatch(verdict -> verdict.outcome().isDone());
        invoiced = slip(order("250"));
        delivered = slip(order("100"));
        order("300");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({"NONE, '', ''", "BALANCE, '', ''", "BALANCE_AND_PACKING_SLIP, 1050, 50", "BALANCE_AND_ALL, 1350, 350"})
    void example_B6_each_mode_posts_or_says_by_how_much_it_exceeds(CreditCheck mode, String exposure, String excess) {
        var verdict = post(mode, invoiced).getFirst();

        assertThat(verdict.outcome().refusals()).isEqualTo(excess.isEmpty() ? List.of()
                : List.of(exceeded("1000", exposure, excess)));
        assertThat(office.invoices().ofOrder(invoiced)).hasSize(excess.isEmpty() ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"BALANCE, 50", "BALANCE_AND_PACKING_SLIP, -50", "BALANCE_AND_ALL, -350"})
    void example_B6_the_room_that_is_left_is_shown_before_it_is_posted(CreditCheck mode, String room) {
        message(SalesParameters.Message.WARNING);

        var foreseen = office.postSalesInvoice().preview(List.of(invoiced), parameters(mode)).getFirst();

        assertThat(foreseen.outcome().orElseThrow().creditRoom()).isEqualTo(Optional.of(eur(room)));
    }

    @Test
    void example_B6_a_mandatory_limit_is_held_against_the_balance_though_nothing_is_to_be_checked() {
        limit("900", true);

        assertThat(post(CreditCheck.NONE, invoiced).getFirst().outcome().refusals())
                .containsExactly(exceeded("900", "950", "50"));
        limit("950", true);
        assertThat(post(CreditCheck.NONE, invoiced).getFirst().outcome().isDone()).isTrue();
    }

    @Test
    void example_B6_no_limit_is_zero_and_no_credit_is_zero_and_mandatory() {
        limit("0", false);
        assertThat(post(CreditCheck.BALANCE_AND_ALL, delivered).getFirst().outcome().isDone()).isTrue();
        limit("0", true);
        assertThat(post(CreditCheck.NONE, invoiced).getFirst().outcome().refusals())
                .containsExactly(exceeded("0", "1050", "1050"));
    }

    @Test
    void a_payment_frees_the_limit() {
        assertThat(post(CreditCheck.BALANCE_AND_PACKING_SLIP, invoiced).getFirst().outcome().isDone()).isFalse();
        var owed = office.receivables().open("C200").getFirst();
        office.payments().registerPayment().register(new Registration("C200", TODAY, eur("60"), "BANK",
                new Payment.Origin("", ""), List.of(new Wanted(owed.posting(), eur("60"), eur("0"))))).orElseThrow();

        assertThat(post(CreditCheck.BALANCE_AND_PACKING_SLIP, invoiced).getFirst().outcome().isDone()).isTrue();
    }

    @Test
    void example_B6_where_the_company_only_warns_it_is_posted_with_the_warning() {
        message(SalesParameters.Message.WARNING);

        var verdict = post(CreditCheck.BALANCE_AND_ALL, invoiced).getFirst();

        assertThat(verdict.outcome().isDone()).isTrue();
        assertThat(verdict.warnings()).containsExactly(exceeded("1000", "1350", "350"));
    }

    @Test
    void example_B6_each_invoice_of_a_run_raises_the_balance_for_the_next() {
        var verdicts = post(CreditCheck.BALANCE, invoiced, delivered);

        assertThat(verdicts.get(0).outcome().isDone()).isTrue();
        assertThat(verdicts.get(1).outcome().refusals()).containsExactly(exceeded("1000", "1050", "50"));
    }

    @Test
    void example_B6_the_limit_is_the_invoice_accounts() {
        var plain = TestOffice.header("C100", EUR);
        var order = office.saveSalesOrder().save(new SalesOrder(SalesOrder.Key.NEW, new SalesOrderHeader(plain.type(),
                new SalesOrderHeader.Buyer("C100", "Customer C100", "C200"), plain.terms(), plain.dates(),
                plain.delivery(), ""), List.of(untaxed("301")), List.of(), SalesOrder.Slips.NONE)).orElseThrow();

        assertThat(post(CreditCheck.BALANCE, order.number()).getFirst().outcome().refusals())
                .containsExactly(exceeded("1000", "1001", "1"));
    }

    private String order(String net) {
        return TestOffice.order(office, "C200", untaxed(net)).number();
    }

    private static SalesLine untaxed(String net) {
        var line = TestOffice.line(1, "P3", "1", net, "0");
        return new SalesLine(0, 1, line.item(), line.pricing(), TaxCodes.NONE, false, line.quantities());
    }

    private String slip(String order) {
        office.postPackingSlip().post(PostPackingSlip.Delivery.of(order, TODAY)).orElseThrow();
        return order;
    }

    private List<PostSalesInvoice.Verdict<org.faktuur.invoices.Posted>> post(CreditCheck mode, String... orders) {
        return office.postSalesInvoice().post(List.of(orders), parameters(mode));
    }

    private static InvoicingParameters parameters(CreditCheck mode) {
        return InvoicingParameters.of(QuantityToInvoice.ALL, TODAY).with(mode);
    }

    private void message(SalesParameters.Message message) {
        var standard = SalesParameters.STANDARD;
        office.transactions().run(() -> {
            office.sales().rules().save(new SalesParameters(standard.keys(), standard.defaults(),
                    new SalesParameters.Credit(message, false), standard.entries()));
            return null;
        });
    }

    private void limit(String amount, boolean mandatory) {
        var known = office.customers().byAccount("C200").orElseThrow();
        new SaveCustomer(office.customers(), office.transactions()).save(new Customer(known.account(), known.name(), known.address(), known.contact(),
                known.billing(), new Customer.Credit(eur(amount), mandatory, Hold.NONE), known.version()))
                .orElseThrow();
    }

    private static Refusal exceeded(String limit, String exposure, String excess) {
        return new CreditLimitExceeded("C200", eur(limit), eur(exposure), eur(excess));
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
