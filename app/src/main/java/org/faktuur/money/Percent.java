package org.faktuur.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/// A percentage as itself: 21 is twenty-one per cent.
public record Percent(BigDecimal number) implements Comparable<Percent> {

    public static final Percent ZERO = new Percent(BigDecimal.ZERO);
    public static final Percent HUNDRED = new Percent(BigDecimal.valueOf(100));

    public Percent {
        number = Decimals.plain(number);
    }

    public static Percent of(String number) {
        return new Percent(new BigDecimal(number));
    }

    /// This share of an amount, at the amount's currency's decimals.
    public Money of(Money amount, RoundingMode rounding) {
        return amount.multipliedBy(factor(), rounding);
    }

    /// What is left of a whole after taking this share off: 5 % leaves 0.95.
    public BigDecimal remainder() {
        return BigDecimal.ONE.subtract(factor());
    }

    /// As a factor: 21 % is 0.21.
    public BigDecimal factor() {
        return number.movePointLeft(2);
    }

    /// Both together.
    public Percent plus(Percent other) {
        return new Percent(number.add(other.number));
    }

    public boolean isZero() {
        return number.signum() == 0;
    }

    @Override
    public int compareTo(Percent other) {
        return number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return number.toPlainString();
    }
}
