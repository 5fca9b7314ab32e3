package org.faktuur.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.USD;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.ledger.PostingType;
import org.faktuur.listing.Sort;
import org.faktuur.receivables.RegisterPayment.Registration;
import org.faktuur.receivables.RegisterPayment.Wanted;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds however people pay, settle and undo: many random ones in real books, the same at each run.
class SettlementsNeverLoseACentTest {

    private final Office office = TestOffice.open();
    private Random random;
    private LocalDate day = TODAY;
    private int settlements;

    @BeforeEach
    void rates() {
        office.transactions().run(() -> {
            for (var days = 1; days < 60; days++) {
                office.exchangeRates().add(new ExchangeRate(USD, TODAY.plusDays(days),
                        new BigDecimal("0.9").add(BigDecimal.valueOf(days * 37 % 101, 4))));
            }
            return null;
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void settlements_never_make_or_lose_a_cent_and_the_ageing_is_the_ledgers_on_every_day(long seed) {
        random = new Random(seed);
        office.transactions().run(() -> {
            office.payments().parameters().save(new SettlementRules(BigDecimal.valueOf(random.nextInt(80), 2),
                    random.nextBoolean() ? DiscountUse.SPECIFIC : DiscountUse.UNSPECIFIC, random.nextBoolean(),
                    random.nextBoolean()));
            return null;
        });
        for (var step = 0; step < 40; step++) {
            day = day.plusDays(random.nextInt(2));
            switch (random.nextInt(6)) {
                case 0, 1 -> invoice("C100", EUR);
                case 2 -> invoice("C400", USD);
                case 3 -> pay("C100", EUR);
                case 4 -> pay("C400", USD);
                default -> undoSome();
            }
        }

        assertThat(office.verifyBooks().run()).allSatisfy(each -> assertThat(each.findings()).isEmpty());
        assertThat(settlements).isPositive();
        for (var each = TODAY.minusDays(1); !each.isAfter(day.plusDays(40)); each = each.plusDays(1)) {
            var aged = Ageing.of(office.payments().reports().openOn(each), each, Ageing.Spans.USUAL, EUR);
            assertThat(aged.total().total()).as("on " + each).isEqualTo(ledgerOn(each));
        }
        for (var account : List.of("C100", "C400")) {
            var open = office.receivables().open(account).stream().map(one -> one.open().accounting())
                    .reduce(Money.zero(EUR), Money::plus);
            assertThat(open).isEqualTo(office.receivables().balances(List.of(account))
                    .getOrDefault(account, Money.zero(EUR)));
            var statement = AccountStatement.of(new CustomerTransactionRow.Customer(account, ""),
                    new AccountStatement.Span(TODAY, day, false), office.payments().reports().entries(account, day));
            var openOnly = AccountStatement.of(new CustomerTransactionRow.Customer(account, ""),
                    new AccountStatement.Span(TODAY, day, true), office.payments().reports().entries(account, day));
            assertThat(closing(statement)).isEqualTo(closing(openOnly));
        }
    }

    private static Map<CurrencyUnit, Money> closing(AccountStatement statement) {
        var closing = new HashMap<CurrencyUnit, Money>();
        statement.parts().stream().filter(part -> !part.closing().isZero())
                .forEach(part -> closing.put(part.currency(), part.closing()));
        return closing;
    }

    private void invoice(String customer, CurrencyUnit currency) {
        var quantity = String.valueOf(random.nextInt(5) == 0 ? -1 - random.nextInt(3) : 1 + random.nextInt(9));
        var made = order(office, customer, currency, List.of(line(1, random.nextBoolean() ? "P1" : "P3", quantity,
                "33.33" + random.nextInt(9), "0")), List.of());
        office.postSalesInvoice().post(List.of(made.number()), InvoicingParameters.of(QuantityToInvoice.ALL, day));
    }

    private void pay(String customer, CurrencyUnit currency) {
        var open = new ArrayList<>(office.receivables().open(customer));
        Collections.shuffle(open, random);
        var chosen = open.subList(0, Math.min(open.size(), random.nextInt(4)));
        var received = Money.ofMinor(currency, 1 + random.nextInt(30_000));
        var proposal = PaymentMatch.propose(new PaymentMatch.Paid(received, day, ""), chosen,
                office.payments().parameters().rules());
        var wanted = proposal.parts().stream().map(part -> new Wanted(part.transaction().posting(), part.settled(),
                part.discount())).toList();
        var outcome = office.payments().registerPayment().register(new Registration(customer, day, received, "BANK",
                new Payment.Origin("", ""), wanted));
        assertThat(outcome.refusals()).isEmpty();
        settlements += wanted.isEmpty() ? 0 : 1;
    }

    private void undoSome() {
        if (settlements > 0) {
            var number = "S2026-%04d".formatted(1 + random.nextInt(settlements));
            settlements += office.payments().settleTransactions().undo(number, day).isDone() ? 1 : 0;
        }
    }

    private Money ledgerOn(LocalDate upTo) {
        return office.vouchers().all().page(Sort.ascending("posting"), List.of(), Optional.empty(), false,
                        1000).stream().filter(row -> !row.date().isAfter(upTo))
                .flatMap(row -> office.vouchers().byNumber(row.number()).orElseThrow().lines().stream())
                .filter(entry -> entry.basis().type() == PostingType.CUSTOMER_BALANCE)
                .map(entry -> entry.signed()).reduce(Money.zero(EUR), Money::plus);
    }
}
