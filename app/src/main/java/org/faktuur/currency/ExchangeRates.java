package org.faktuur.currency;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/// Exchange rates by date.
public interface ExchangeRates {

    /// The newest rate on or before a day; one for the company's own currency.
    Optional<ExchangeRate> on(CurrencyUnit currency, LocalDate date);

    void add(ExchangeRate rate);
}
