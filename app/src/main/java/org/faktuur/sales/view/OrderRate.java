package org.faktuur.sales.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.faktuur.currency.ExchangeRate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Finds what an order comes to in the company's currency: at its fixed rate, or at the rate of its date.
final class OrderRate {

    private record Wanted(CurrencyUnit currency, LocalDate date, BigDecimal fixed) {
    }

    private record Found(Optional<ExchangeRate> rate, CurrencyUnit home) {

        Optional<Money> inHome(Money amount) {
            return amount.getCurrencyUnit().equals(home) ? Optional.empty()
                    : rate.filter(each -> each.currency().equals(amount.getCurrencyUnit()))
                            .map(each -> each.convert(amount, home));
        }
    }

    private final SalesBooks books;
    private final LookUps lookUps;
    private final OrderHeader header;
    private final OrderTotals totals;

    OrderRate(SalesBooks books, LookUps lookUps, OrderHeader header, OrderTotals totals) {
        this.books = books;
        this.lookUps = lookUps;
        this.header = header;
        this.totals = totals;
    }

    /// Reads it now, and again whenever currency, date or fixed rate change.
    void follow() {
        header.currency().subscribe(_ -> read());
        header.orderDate().value().subscribe((_, _) -> read());
        header.invoicing().fixedRate().value().subscribe((_, _) -> read());
    }

    private void read() {
        var wanted = wanted();
        lookUps.run(() -> new Found(rate(wanted), books.prices().companies().company().currency()), found -> {
            if (wanted.equals(wanted())) {
                totals.convertedBy(found::inHome);
            }
        });
    }

    private Wanted wanted() {
        return new Wanted(header.currency().get(), header.orderDate().get(), header.invoicing().fixedRate().get());
    }

    private Optional<ExchangeRate> rate(Wanted wanted) {
        return wanted.fixed().signum() > 0
                ? Optional.of(new ExchangeRate(wanted.currency(), wanted.date(), wanted.fixed()))
                : books.prices().rates().on(wanted.currency(), wanted.date());
    }
}
