package org.faktuur.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.faktuur.money.Price;
import org.faktuur.money.Rounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What one unit of a currency is worth in the company's currency from a day on.
public record ExchangeRate(CurrencyUnit currency, LocalDate validFrom, BigDecimal rate) {

    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("a rate is more than zero: " + rate);
        }
        rate = rate.stripTrailingZeros();
        rate = rate.scale() < 0 ? rate.setScale(0) : rate;
    }

    /// The rate of the company's own currency: one.
    public static ExchangeRate own(CurrencyUnit currency, LocalDate date) {
        return new ExchangeRate(currency, date, BigDecimal.ONE);
    }

    /// An amount of this currency in the company's.
    public Money convert(Money amount, CurrencyUnit accounting) {
        return amount.getCurrencyUnit().equals(accounting)
                ? amount
                : Money.of(accounting, amount.getAmount().multiply(rate), Rounding.HALF_AWAY_FROM_ZERO);
    }

    /// A price in the company's currency, in this one, with so many decimals.
    public Price inThis(Price home, int decimals) {
        return rate.compareTo(BigDecimal.ONE) == 0 ? home
                : new Price(home.amount().divide(rate, decimals, Rounding.HALF_AWAY_FROM_ZERO));
    }
}
