package org.faktuur.receivables;

import org.joda.money.Money;

/// How much of a transaction is settled, the discount included, and how much of that is the discount. Both have the
/// sign of what is open.
public record SettlementPart(OpenTransaction transaction, Money settled, Money discount) {

    /// What it counts for against the others: without the discount.
    public Money net() {
        return settled.minus(discount);
    }

    /// Does nothing of it stay open?
    public boolean isWhole() {
        return settled.equals(transaction.open().amount());
    }
}
