package org.faktuur.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Transactions;
import org.joda.money.CurrencyUnit;

/// Adds what a currency is worth from a day on. What is posted keeps the rate that it was posted with.
public final class AddExchangeRate {

    private final ExchangeRates rates;
    private final Supplier<CurrencyUnit> accounting;
    private final Transactions transactions;

    /// To the rates of a company with this currency.
    public AddExchangeRate(ExchangeRates rates, Supplier<CurrencyUnit> accounting, Transactions transactions) {
        this.rates = rates;
        this.accounting = accounting;
        this.transactions = transactions;
    }

    /// Adds a rate: units of the company's currency for one of this. Refused when there is no such currency, when it is
    /// the company's own, when the rate is not above zero, or when there is a rate from that day already.
    public Outcome<ExchangeRate> add(String code, LocalDate validFrom, BigDecimal rate) {
        return transactions.run(() -> {
            if (CurrencyUnit.registeredCurrencies().stream().noneMatch(each -> each.getCode().equals(code))) {
                return Outcome.refused(new CurrencyRefusal.UnknownCurrency(code));
            }
            var currency = CurrencyUnit.of(code);
            if (currency.equals(accounting.get())) {
                return Outcome.refused(new CurrencyRefusal.OwnCurrency(code));
            }
            if (rate.signum() <= 0) {
                return Outcome.refused(new CurrencyRefusal.RateNotAboveZero(rate));
            }
            if (rates.on(currency, validFrom).filter(each -> each.validFrom().equals(validFrom)).isPresent()) {
                return Outcome.refused(new CurrencyRefusal.ExchangeRateStands(code, validFrom));
            }
            var added = new ExchangeRate(currency, validFrom, rate);
            rates.add(added);
            return Outcome.done(added);
        });
    }
}
