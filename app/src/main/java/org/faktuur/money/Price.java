package org.faktuur.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A unit price, up to six decimals, in the currency of the document it stands on.
public record Price(BigDecimal amount) implements Comparable<Price> {

    public static final Price ZERO = new Price(BigDecimal.ZERO);
    private static final int DECIMALS = 6;

    public Price {
        amount = Decimals.plain(amount);
        if (amount.scale() > DECIMALS) {
            throw new IllegalArgumentException("more than six decimals: " + amount);
        }
    }

    public static Price of(String amount) {
        return new Price(new BigDecimal(amount));
    }

    /// Quantity × price × (1 − discount), rounded once (the specification, A8).
    public Money times(Quantity quantity, Percent discount, CurrencyUnit currency, RoundingMode rounding) {
        var exact = amount.multiply(quantity.amount()).multiply(discount.remainder());
        return Money.of(currency, exact, rounding);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Price other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
