package org.faktuur.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Amounts as the books keep them: with more decimals than their currency has.
public final class Amounts {

    private Amounts() {
    }

    /// A kept amount as money.
    ///
    /// @throws ArithmeticException when it has decimals that the currency has not
    public static Money of(CurrencyUnit currency, BigDecimal kept) {
        return Money.of(currency, kept.setScale(currency.getDecimalPlaces(), RoundingMode.UNNECESSARY));
    }

    /// The same by the currency's code.
    public static Money of(String currency, BigDecimal kept) {
        return of(CurrencyUnit.of(currency), kept);
    }
}
