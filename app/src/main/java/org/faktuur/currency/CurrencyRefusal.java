package org.faktuur.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.faktuur.outcome.Refusal;

/// Why an exchange rate is not kept.
public sealed interface CurrencyRefusal extends Refusal {

    /// A rate of zero or below.
    record RateNotAboveZero(BigDecimal rate) implements CurrencyRefusal {
    }

    /// The currency has a rate from that day already.
    record ExchangeRateStands(String currency, LocalDate date) implements CurrencyRefusal {
    }

    /// The company's own currency is always one to one.
    record OwnCurrency(String currency) implements CurrencyRefusal {
    }

    /// Not the code of a currency.
    record UnknownCurrency(String currency) implements CurrencyRefusal {
    }
}
