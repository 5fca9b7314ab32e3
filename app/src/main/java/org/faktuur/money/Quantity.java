package org.faktuur.money;

import java.math.BigDecimal;

/// An amount of a unit (pieces, hours), at most four decimals. Negative for what comes back.
public record Quantity(BigDecimal amount) implements Comparable<Quantity> {

    public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);
    private static final int DECIMALS = 4;

    public Quantity {
        amount = Decimals.plain(amount);
        if (amount.scale() > DECIMALS) {
            throw new IllegalArgumentException("more than four decimals: " + amount);
        }
    }

    public static Quantity of(String amount) {
        return new Quantity(new BigDecimal(amount));
    }

    public static Quantity of(long amount) {
        return new Quantity(BigDecimal.valueOf(amount));
    }

    public Quantity plus(Quantity other) {
        return new Quantity(amount.add(other.amount));
    }

    public Quantity minus(Quantity other) {
        return new Quantity(amount.subtract(other.amount));
    }

    public Quantity negated() {
        return new Quantity(amount.negate());
    }

    public Quantity min(Quantity other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public int sign() {
        return amount.signum();
    }

    @Override
    public int compareTo(Quantity other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
