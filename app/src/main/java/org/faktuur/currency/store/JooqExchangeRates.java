package org.faktuur.currency.store;

import static org.faktuur.database.schema.Tables.EXCHANGE_RATE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.currency.ExchangeRates;
import org.joda.money.CurrencyUnit;
import org.jooq.DSLContext;

/// Exchange rates by date.
public final class JooqExchangeRates implements ExchangeRates {

    private final DSLContext dsl;
    private final Supplier<CurrencyUnit> accounting;

    public JooqExchangeRates(DSLContext dsl, Supplier<CurrencyUnit> accounting) {
        this.dsl = dsl;
        this.accounting = accounting;
    }

    @Override
    public Optional<ExchangeRate> on(CurrencyUnit currency, LocalDate date) {
        if (currency.equals(accounting.get())) {
            return Optional.of(ExchangeRate.own(currency, date));
        }
        return dsl.selectFrom(EXCHANGE_RATE)
                .where(EXCHANGE_RATE.CURRENCY.eq(currency.getCode())).and(EXCHANGE_RATE.VALID_FROM.le(date))
                .orderBy(EXCHANGE_RATE.VALID_FROM.desc()).limit(1)
                .fetchOptional(row -> new ExchangeRate(currency, row.getValidFrom(), row.getRate()));
    }

    @Override
    public void add(ExchangeRate rate) {
        dsl.insertInto(EXCHANGE_RATE).set(EXCHANGE_RATE.CURRENCY, rate.currency().getCode())
                .set(EXCHANGE_RATE.VALID_FROM, rate.validFrom()).set(EXCHANGE_RATE.RATE, rate.rate()).execute();
    }
}
