package org.faktuur.projects.actual.store;

import static org.faktuur.database.schema.Tables.ACTUAL;
import static org.faktuur.database.schema.Tables.COMPANY;
import static org.faktuur.database.schema.Tables.EXCHANGE_RATE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.faktuur.money.Amounts;
import org.faktuur.money.Rounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// What actuals come to in the company's currency, at the newest rate on their day; rounded half up.
final class ActualWorth {

    private static final Field<String> HOME = DSL.field(DSL.select(COMPANY.CURRENCY).from(COMPANY)).as("home_currency");
    private static final Field<BigDecimal> RATE = DSL.field(DSL.select(EXCHANGE_RATE.RATE).from(EXCHANGE_RATE)
            .where(EXCHANGE_RATE.CURRENCY.eq(ACTUAL.CURRENCY))
            .and(EXCHANGE_RATE.VALID_FROM.le(ACTUAL.TRANSACTION_DATE))
            .orderBy(EXCHANGE_RATE.VALID_FROM.desc()).limit(1)).as("home_rate");

    private ActualWorth() {
    }

    /// What is read besides to know it.
    static List<Field<?>> fields() {
        return List.of(HOME, RATE);
    }

    static Optional<Money> of(Record row) {
        var amount = Amounts.of(row.get(ACTUAL.CURRENCY), row.get(ACTUAL.AMOUNT));
        var home = CurrencyUnit.of(row.get(HOME));
        return amount.getCurrencyUnit().equals(home) ? Optional.of(amount) : Optional.ofNullable(row.get(RATE))
                .map(rate -> amount.convertedTo(home, rate, Rounding.HALF_AWAY_FROM_ZERO));
    }
}
