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
/// @param tax what was paid as tax besides, in the same currency: of what an expense cost. The customer does not pay it
public record Worth(Quantity quantity, Price price, Money amount, BillingType billing, Money tax) {

    /// Without tax.
    public Worth(Quantity quantity, Price price, Money amount, BillingType billing) {
        this(quantity, price, amount, billing, Money.zero(amount.getCurrencyUnit()));
    }

    /// So much at this price, rounded half up to the currency's cents.
    public static Worth of(Quantity quantity, Price price, CurrencyUnit currency, BillingType billing) {
        return new Worth(quantity, price, price.times(quantity, Percent.ZERO, currency,
                Rounding.HALF_AWAY_FROM_ZERO), billing);
    }

    /// The equal and opposite.
    public Worth negated() {
        return new Worth(quantity.negated(), price, amount.negated(), billing, tax.negated());
    }

    /// The same, billed otherwise.
    public Worth as(BillingType other) {
        return new Worth(quantity, price, amount, other, tax);
    }

    /// The same, with this tax paid besides.
    public Worth taxed(Money other) {
        return new Worth(quantity, price, amount, billing, other);
    }

    /// What stays of it when that much is taken: the difference in quantity, amount and tax, at its own price.
    public Worth without(Worth taken) {
        return new Worth(quantity.minus(taken.quantity), price, amount.minus(taken.amount), billing,
                tax.minus(taken.tax));
    }

    /// So much of it at its own price: whole, exactly its own amount; a part, without tax, which only costs bear.
    public Worth part(Quantity some) {
        return some.equals(quantity) ? this : of(some, price, amount.getCurrencyUnit(), billing);
    }

    /// What an invoice bills of it.
    public Money billed() {
        return billing.isBilled() ? amount : Money.zero(amount.getCurrencyUnit());
    }
}
