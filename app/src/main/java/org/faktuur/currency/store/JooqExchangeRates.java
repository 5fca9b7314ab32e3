package org.faktuur.currency.store;

import static org.faktuur.database.schema.Tables.EXCHANGE_RATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.currency.ExchangeRateLists;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.listing.store.JooqRows.Column;
import org.joda.money.CurrencyUnit;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Exchange rates by date.
public final class JooqExchangeRates implements ExchangeRates, ExchangeRateLists {

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
    public RowSource<ExchangeRate> all() {
        var key = new Column<>("key", DSL.concat(EXCHANGE_RATE.CURRENCY, EXCHANGE_RATE.VALID_FROM),
                (ExchangeRate rate) -> rate.currency().getCode() + rate.validFrom());
        return new JooqRows<>(dsl, new JooqRows.Source<>(EXCHANGE_RATE, key, row -> new ExchangeRate(
                CurrencyUnit.of(row.get(EXCHANGE_RATE.CURRENCY)), row.get(EXCHANGE_RATE.VALID_FROM),
                row.get(EXCHANGE_RATE.RATE)), DSL.noCondition()),
                List.of(new Column<>("currency", EXCHANGE_RATE.CURRENCY, rate -> rate.currency().getCode()),
                        new Column<>("validFrom", EXCHANGE_RATE.VALID_FROM, ExchangeRate::validFrom),
                        new Column<>("rate", EXCHANGE_RATE.RATE, ExchangeRate::rate)));
    }

    @Override
    public void add(ExchangeRate rate) {
        dsl.insertInto(EXCHANGE_RATE).set(EXCHANGE_RATE.CURRENCY, rate.currency().getCode())
                .set(EXCHANGE_RATE.VALID_FROM, rate.validFrom()).set(EXCHANGE_RATE.RATE, rate.rate()).execute();
    }
}
