package org.faktuur.customers;

import org.joda.money.Money;

/// What a customer owes, in the company's currency; whoever keeps the receivables knows it.
@FunctionalInterface
public interface OpenAmounts {

    /// The open balance of an account; zero of one that owes nothing.
    Money of(String account);
}
