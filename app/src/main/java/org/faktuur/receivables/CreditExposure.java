package org.faktuur.receivables;

import org.joda.money.Money;

/// What an account owes and may come to owe, in the company's currency; the document at hand is in none of the three.
///
/// @param balance open transactions
/// @param delivered delivered and not invoiced
/// @param ordered ordered and not delivered
public record CreditExposure(Money balance, Money delivered, Money ordered) {

    /// What is held against the limit in this mode, the document included.
    public Money with(Money document, CreditCheck mode) {
        return switch (mode) {
            case NONE, BALANCE -> balance.plus(document);
            case BALANCE_AND_PACKING_SLIP -> balance.plus(document).plus(delivered);
            case BALANCE_AND_ALL -> balance.plus(document).plus(delivered).plus(ordered);
        };
    }
}
