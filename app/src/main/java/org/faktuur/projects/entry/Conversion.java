package org.faktuur.projects.entry;

import java.time.LocalDate;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.money.Price;
import org.faktuur.money.Rounding;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectRefusal;
import org.joda.money.CurrencyUnit;

/// Prices in another currency, at the rates of the day.
public record Conversion(ExchangeRates rates) {

    private static final int DECIMALS = 6;

    /// The price in that currency, rounded half up to six decimals; refused where a rate of exchange is missing.
    public Outcome<Price> price(Price price, CurrencyUnit from, CurrencyUnit to, LocalDate day) {
        if (from.equals(to)) {
            return Outcome.done(price);
        }
        var rateFrom = rates.on(from, day);
        var rateTo = rates.on(to, day);
        if (rateFrom.isEmpty() || rateTo.isEmpty()) {
            return Outcome.refused(new ProjectRefusal.NoRate(rateFrom.isEmpty() ? from : to, day));
        }
        return Outcome.done(new Price(price.amount().multiply(rateFrom.get().rate())
                .divide(rateTo.get().rate(), DECIMALS, Rounding.HALF_AWAY_FROM_ZERO)));
    }
}
