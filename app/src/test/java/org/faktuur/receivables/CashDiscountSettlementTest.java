package org.faktuur.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.customers.CashDiscount;
import org.faktuur.ledger.PostingProfile;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingRule.Scope;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.TestOffice;
import org.faktuur.customers.Hold;
import org.faktuur.money.Percent;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The specification's settlements with cash discounts (E5).
class CashDiscountSettlementTest {

    private static final CurrencyUnit EUR = CurrencyUnit.of("EUR");
    private static final CurrencyUnit USD = CurrencyUnit.of("USD");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    @ParameterizedTest(name = "{0}, tolerance {1}, paid {2}: discount {3}, difference {4}, {5} of it stays open")
    @CsvSource({"SPECIFIC,   0.50, 95.00, 10.50, -0.50, 0.00", "SPECIFIC,   0.49, 95.00, 10.50,  0.00, 0.50",
            "UNSPECIFIC, 0.00, 95.00, 10.00,  0.00, 0.00", "UNSPECIFIC, 1.00, 95.00, 10.00,  0.00, 0.00",
            "SPECIFIC,   0.00, 94.50, 10.50,  0.00, 0.00", "SPECIFIC,   0.50, 94.10, 10.50,  0.40, 0.00"})
    void an_overpayment_of_105_with_discount_10_50(DiscountUse use, BigDecimal tolerance, BigDecimal paid,
                                                   BigDecimal discount, BigDecimal difference, BigDecimal left) {
        var invoice = invoice(1, EUR, "105.00", "10.50", "10");
        var payment = payment(2, EUR, paid.toPlainString());

        var proposal = SettlementProposal.of(List.of(invoice, payment), EUR, DAY,
                new SettlementRules(tolerance, use, false, true));

        assertThat(proposal.difference().getAmount()).isEqualByComparingTo(difference);
        var parts = proposal.parts();
        assertThat(parts.get(0).settled()).isEqualTo(Money.of(EUR, new BigDecimal("105.00")));
        assertThat(parts.get(0).discount().getAmount()).isEqualByComparingTo(discount);
        assertThat(parts.get(1).settled().plus(Money.of(EUR, paid)).getAmount()).isEqualByComparingTo(left);
    }

    @ParameterizedTest(name = "105.00 with discount 10.50, part discounts {0}, paid {1}: settles {2}, discount {3}")
    @CsvSource({"false, 90.00, 90.00, 0.00", "true, 90.00, 100.00, 10.00", "true, 94.00, 104.44, 10.44",
            "true, 94.49, 104.99, 10.50"})
    void an_underpayment_beyond_the_tolerance_settles_a_part(boolean partDiscount, BigDecimal paid,
                                                             BigDecimal settled, BigDecimal discount) {
        var parts = SettlementProposal.of(List.of(invoice(1, EUR, "105.00", "10.50", "10"),
                payment(2, EUR, paid.toPlainString())), EUR, DAY, new SettlementRules(BigDecimal.ZERO,
                DiscountUse.SPECIFIC, false, partDiscount)).parts();

        assertThat(parts.getFirst().settled().getAmount()).isEqualByComparingTo(settled);
        assertThat(parts.getFirst().discount().getAmount()).isEqualByComparingTo(discount);
        assertThat(parts.getLast().settled().getAmount()).isEqualByComparingTo(paid.negate());
    }

    @Test
    void after_its_date_a_discount_is_not_taken_and_the_next_of_the_chain_holds() {
        var offers = List.of(new CashDiscount.Offer(DAY.minusDays(1), Percent.of("10"), eur("10.00")),
                new CashDiscount.Offer(DAY.plusDays(5), Percent.of("5"), eur("5.00")));
        var invoice = open(1, DocumentKind.INVOICE, eur("100.00"), eur("100.00"), offers);

        assertThat(invoice.discountOn(DAY)).isEqualTo(eur("5.00"));
        assertThat(invoice.discountOn(DAY.minusDays(1))).isEqualTo(eur("10.00"));
        assertThat(invoice.discountOn(DAY.plusDays(6)).isZero()).isTrue();
    }

    @Test
    void a_credit_note_of_100_is_99_and_a_discount_of_1_against_990() {
        var invoice = invoice(1, EUR, "1000.00", "10.00", "1");
        var note = open(2, DocumentKind.CREDIT_NOTE, eur("-100.00"), eur("-100.00"),
                List.of(new CashDiscount.Offer(DAY, Percent.of("1"), eur("-1.00"))));

        var both = SettlementProposal.of(List.of(invoice, note, payment(3, EUR, "891.00")), EUR, DAY,
                SettlementRules.STANDARD);

        assertThat(both.difference().isZero()).isTrue();
        assertThat(both.parts()).extracting(SettlementPart::net)
                .containsExactly(eur("990.00"), eur("-99.00"), eur("-891.00"));
    }

    @Test
    void a_dollar_invoice_of_1100_paid_with_784_loses_300_on_the_rate() {
        var invoice = open(1, DocumentKind.INVOICE, usd("1000.00"), eur("1100.00"),
                List.of(new CashDiscount.Offer(DAY, Percent.of("2"), usd("20.00"))));
        var rate = new ExchangeRate(USD, DAY, new BigDecimal("0.80"));
        var payment = open(0, DocumentKind.PAYMENT, usd("-980.00"), eur("-784.00"), List.of());
        var parts = SettlementProposal.of(List.of(invoice, payment), USD, DAY, SettlementRules.STANDARD).parts();

        var settlement = new SettlementToPost("C1", DAY, parts, rate, EUR, DAY).decide(SettlementRules.STANDARD)
                .orElseThrow();
        var received = new Payment(new Payment.Numbers("P1", "V1"), "C1", DAY,
                new Settlement.Amounts(usd("980.00"), eur("784.00")), rate, "BANK", new Payment.Origin("", ""),
                "130100");
        var entries = new SettlementPosting(PROFILE, TestOffice.customer("C1", USD, "0", Hold.NONE), USD, EUR)
                .payment(received).settlement(settlement).entries().orElseThrow();

        assertThat(entries).extracting(VoucherLine::account, VoucherLine::signed, VoucherLine::amountCurrency)
                .containsExactlyInAnyOrder(
                        tuple("110110", eur("784.00"), usd("980.00")),
                        tuple("403100", eur("16.00"), usd("20.00")),
                        tuple("801300", eur("300.00"), usd("0.00")),
                        tuple("130100", eur("-1100.00"), usd("-1000.00")));
    }

    @Test
    void a_discount_takes_its_sales_tax_back_where_the_company_wants_it() {
        var offers = List.of(new CashDiscount.Offer(DAY, Percent.of("2"), eur("2.42")));
        var invoice = new OpenTransaction(1, transaction(DocumentKind.INVOICE, eur("121.00"), eur("121.00")),
                new OpenTransaction.Open(eur("121.00"), eur("121.00")), new OpenTransaction.Terms(offers, eur("0.00"),
                List.of(new OpenTransaction.TaxShare("BTW21", "STANDARD", Percent.of("21"), eur("100.00"),
                        eur("21.00")))));
        var rules = new SettlementRules(BigDecimal.ZERO, DiscountUse.SPECIFIC, true, true);
        var parts = SettlementProposal.of(List.of(invoice, payment(2, EUR, "118.58")), EUR, DAY, rules).parts();

        var line = new SettlementToPost("C1", DAY, parts, ExchangeRate.own(EUR, DAY), EUR, DAY).decide(rules)
                .orElseThrow().lines().getFirst();

        assertThat(line.taxes()).extracting(tax -> tax.base().amount(), tax -> tax.tax().amount())
                .containsExactly(tuple(eur("-2.00"), eur("-0.42")));
    }

    private static final PostingProfile PROFILE = new PostingProfile(List.of(every(PostingType.CUSTOMER_BALANCE,
            "130100"), every(PostingType.BANK, "110110"), every(PostingType.CASH_DISCOUNT, "403100"),
            every(PostingType.EXCHANGE_LOSS, "801300")));

    private static PostingRule every(PostingType type, String account) {
        return new PostingRule(type, Scope.EVERY, "", account);
    }

    private static OpenTransaction invoice(long posting, CurrencyUnit currency, String amount, String discount,
                                           String percent) {
        var money = Money.of(currency, new BigDecimal(amount));
        return open(posting, DocumentKind.INVOICE, money, money, List.of(new CashDiscount.Offer(DAY,
                Percent.of(percent), Money.of(currency, new BigDecimal(discount)))));
    }

    private static OpenTransaction payment(long posting, CurrencyUnit currency, String amount) {
        var money = Money.of(currency, new BigDecimal(amount)).negated();
        return open(posting, DocumentKind.PAYMENT, money, money, List.of());
    }

    private static OpenTransaction open(long posting, DocumentKind kind, Money amount, Money accounting,
                                        List<CashDiscount.Offer> offers) {
        return new OpenTransaction(posting, transaction(kind, amount, accounting),
                new OpenTransaction.Open(amount, accounting),
                new OpenTransaction.Terms(offers, Money.zero(amount.getCurrencyUnit()), List.of()));
    }

    private static CustomerTransaction transaction(DocumentKind kind, Money amount, Money accounting) {
        return new CustomerTransaction("C1", new DocumentRef(kind, kind.name()), DAY, DAY,
                new CustomerTransaction.Owed(amount, accounting), "130100");
    }

    private static Money eur(String amount) {
        return Money.of(EUR, new BigDecimal(amount));
    }

    private static Money usd(String amount) {
        return Money.of(USD, new BigDecimal(amount));
    }
}
