package org.faktuur.projects.actual;

import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// How much of it, at which price, what that comes to, and whether it is billed. The amount is kept, not worked out
/// again: where several customers share, one of them takes the odd cents (SPEC F4).
///
/// @param price for one unit, in the currency of the amount
public record Worth(Quantity quantity, Price price, Money amount, BillingType billing) {

    /// So much at this price, rounded half up to the currency's cents.
    public static Worth of(Quantity quantity, Price price, CurrencyUnit currency, BillingType billing) {
        return new Worth(quantity, price, price.times(quantity, Percent.ZERO, currency,
                Rounding.HALF_AWAY_FROM_ZERO), billing);
    }

    /// The equal and opposite.
    public Worth negated() {
        return new Worth(quantity.negated(), price, amount.negated(), billing);
    }

    /// The same, billed otherwise.
    public Worth as(BillingType other) {
        return new Worth(quantity, price, amount, other);
    }

    /// What stays of it when that much is taken: the difference in quantity and amount, at its own price.
    public Worth without(Worth taken) {
        return new Worth(quantity.minus(taken.quantity), price, amount.minus(taken.amount), billing);
    }

    /// So much of it at its own price: whole, exactly its own amount.
    public Worth part(Quantity some) {
        return some.equals(quantity) ? this : of(some, price, amount.getCurrencyUnit(), billing);
    }

    /// What an invoice bills of it.
    public Money billed() {
        return billing.isBilled() ? amount : Money.zero(amount.getCurrencyUnit());
    }
}
