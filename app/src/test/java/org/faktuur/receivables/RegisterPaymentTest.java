package org.faktuur.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.USD;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.math.BigDecimal;
import java.util.List;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.ledger.FiscalPeriod;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.outcome.Outcome;
import org.faktuur.receivables.RegisterPayment.Registered;
import org.faktuur.receivables.RegisterPayment.Registration;
import org.faktuur.receivables.RegisterPayment.Wanted;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Payments in real books: registered, settled, undone.
class RegisterPaymentTest {

    private final Office office = TestOffice.open();

    @AfterEach
    void close() {
        assertThat(office.verifyBooks().run()).allMatch(each -> each.isClean());
        office.close();
    }

    @Test
    void a_payment_in_full_settles_the_invoice_and_leaves_nothing_open() {
        var invoice = invoiced("C100", EUR);

        var done = pay("C100", "121.00", all(invoice)).orElseThrow();

        assertThat(done.payment().number()).isEqualTo("P2026-0001");
        assertThat(done.left().isZero()).isTrue();
        assertThat(office.receivables().open("C100")).isEmpty();
        assertThat(balance("C100")).isEqualTo(eur("0.00"));
        var voucher = office.vouchers().byNumber(done.voucher().number()).orElseThrow();
        assertThat(voucher.lines()).extracting(entry -> entry.account()).containsExactly("110110", "130100");
    }

    @Test
    void a_payment_in_part_leaves_the_rest_of_the_invoice_open() {
        var invoice = invoiced("C100", EUR);

        pay("C100", "21.00", List.of(new Wanted(invoice.posting(), eur("21.00"), eur("0.00")))).orElseThrow();

        assertThat(office.receivables().open("C100")).singleElement()
                .satisfies(open -> assertThat(open.open().amount()).isEqualTo(eur("100.00")));
    }

    @Test
    void what_is_paid_too_much_stays_open_on_the_payment() {
        var invoice = invoiced("C100", EUR);

        var done = pay("C100", "150.00", all(invoice)).orElseThrow();

        assertThat(done.left()).isEqualTo(eur("29.00"));
        assertThat(office.receivables().open("C100")).singleElement()
                .satisfies(open -> assertThat(open.open().amount()).isEqualTo(eur("-29.00")));
        assertThat(balance("C100")).isEqualTo(eur("-29.00"));
    }

    @Test
    void a_small_difference_within_the_tolerance_is_let_go() {
        office.transactions().run(() -> {
            office.payments().parameters().save(new SettlementRules(new BigDecimal("0.50"), DiscountUse.SPECIFIC,
                    false, true));
            return null;
        });
        var invoice = invoiced("C100", EUR);

        var done = pay("C100", "120.60", all(invoice)).orElseThrow();

        assertThat(office.receivables().open("C100")).isEmpty();
        assertThat(office.vouchers().byNumber(done.voucher().number()).orElseThrow().lines())
                .extracting(entry -> entry.account() + " " + entry.signed().getAmount())
                .containsExactly("110110 120.60", "618170 0.40", "130100 -121.00");
    }

    @Test
    void a_payment_in_dollars_at_another_rate_wins_or_loses_the_difference() {
        var invoice = invoiced("C400", USD);
        office.transactions().run(() -> {
            office.exchangeRates().add(new ExchangeRate(USD, TODAY.plusDays(1), new BigDecimal("0.9500")));
            return null;
        });

        var registered = office.payments().registerPayment().register(new Registration("C400", TODAY.plusDays(5),
                Money.of(USD, 121), "BANK", new Payment.Origin("", ""), all(invoice))).orElseThrow();

        assertThat(balance("C400")).isEqualTo(eur("0.00"));
        assertThat(office.vouchers().byNumber(registered.voucher().number()).orElseThrow().lines())
                .extracting(entry -> entry.account() + " " + entry.signed().getAmount())
                .containsExactly("110110 114.95", "801200 -3.59", "130100 -111.36");
    }

    @Test
    void an_undone_settlement_opens_both_again_and_posts_its_entries_the_other_way_round() {
        var invoice = invoiced("C400", USD);
        office.transactions().run(() -> {
            office.exchangeRates().add(new ExchangeRate(USD, TODAY.plusDays(1), new BigDecimal("0.9500")));
            return null;
        });
        office.payments().registerPayment().register(new Registration("C400", TODAY.plusDays(5),
                Money.of(USD, 121), "BANK", new Payment.Origin("", ""), all(invoice))).orElseThrow();

        var undone = office.payments().settleTransactions().undo("S2026-0001", TODAY.plusDays(6)).orElseThrow();

        assertThat(undone.settlement().number()).isEqualTo("S2026-0002");
        assertThat(office.receivables().open("C400")).extracting(open -> open.open().accounting())
                .containsExactlyInAnyOrder(eur("111.36"), eur("-114.95"));
        assertThat(balance("C400")).isEqualTo(eur("-3.59"));
        assertThat(office.payments().settleTransactions().undo("S2026-0001", TODAY.plusDays(6)).refusals())
                .containsExactly(new ReceivablesRefusal.UndoneAlready("S2026-0001", "S2026-0002"));
        assertThat(office.payments().settleTransactions().undo("S2026-0002", TODAY.plusDays(6)).refusals())
                .containsExactly(new ReceivablesRefusal.UndoesAnother("S2026-0002", "S2026-0001"));
    }

    @Test
    void a_credit_note_settles_an_invoice_without_a_voucher() {
        var invoice = invoiced("C100", EUR);
        var note = posted(order(office, "C100", line(1, "P2", "-1", "100", "0")).number());

        var settled = office.payments().settleTransactions().settle("C100", TODAY, List.of(
                new Wanted(invoice.posting(), eur("121.00"), eur("0.00")),
                new Wanted(note.posting(), eur("-121.00"), eur("0.00")))).orElseThrow();

        assertThat(settled.voucher()).isEmpty();
        assertThat(office.receivables().open("C100")).isEmpty();
    }

    @Test
    void nothing_is_posted_that_does_not_come_out() {
        var invoice = invoiced("C100", EUR);

        assertThat(pay("C100", "50.00", all(invoice)).refusals())
                .containsExactly(new ReceivablesRefusal.DoesNotComeOut(eur("71.00")));
        assertThat(pay("C100", "500.00", List.of(new Wanted(invoice.posting(), eur("200.00"), eur("0.00"))))
                .refusals()).containsExactly(
                new ReceivablesRefusal.MoreThanOpen("F2026-0001", eur("200.00"), eur("121.00")));
        assertThat(pay("C100", "116.00", List.of(new Wanted(invoice.posting(), eur("121.00"), eur("5.00"))))
                .refusals()).containsExactly(
                new ReceivablesRefusal.DiscountNotOffered("F2026-0001", eur("5.00"), eur("0.00")));
        assertThat(pay("C200", "121.00", all(invoice)).refusals())
                .containsExactly(new ReceivablesRefusal.NotOpen("F2026-0001"));
        assertThat(pay("C100", "0.00", List.of()).refusals()).containsExactly(new ReceivablesRefusal.AmountNeeded());
        assertThat(office.vouchers().all().count(List.of())).isEqualTo(1);
    }

    @Test
    void a_closed_period_takes_no_payment() {
        var march = office.chart().periods().stream().filter(period -> period.contains(TODAY)).findFirst()
                .orElseThrow();
        office.transactions().run(() -> {
            office.chart().savePeriod(new FiscalPeriod(march.start(), march.end(), FiscalPeriod.Status.CLOSED));
            return null;
        });

        assertThat(pay("C100", "10.00", List.of()).refusals())
                .containsExactly(new LedgerRefusal.PeriodClosed(TODAY, march.start(), march.end()));
    }

    private OpenTransaction invoiced(String customer, CurrencyUnit currency) {
        return posted(order(office, customer, currency, List.of(line(1, "P2", "1", "100", "0")), List.of()).number());
    }

    private OpenTransaction posted(String order) {
        office.postSalesInvoice().post(List.of(order), InvoicingParameters.of(QuantityToInvoice.ALL, TODAY));
        var account = office.salesOrders().byNumber(order).orElseThrow().header().buyer().invoiceAccount();
        return office.receivables().open(account).getLast();
    }

    private Outcome<Registered> pay(String customer, String amount, List<Wanted> settles) {
        return office.payments().registerPayment().register(new Registration(customer, TODAY, eur(amount), "BANK",
                new Payment.Origin("", ""), settles));
    }

    private static List<Wanted> all(OpenTransaction open) {
        return List.of(new Wanted(open.posting(), open.open().amount(),
                Money.zero(open.open().amount().getCurrencyUnit())));
    }

    private Money balance(String account) {
        return office.receivables().balances(List.of(account)).get(account);
    }

    private static Money eur(String amount) {
        return Money.of(EUR, new BigDecimal(amount));
    }
}
