package org.faktuur.receivables;

import java.util.Collection;
import java.util.Map;
import org.joda.money.Money;

/// What customers owe.
public interface Receivables {

    /// Adds a transaction to the posting that is being made.
    void add(CustomerTransaction transaction);

    /// The open balance of each account, in the company's currency.
    Map<String, Money> balances(Collection<String> accounts);
}
