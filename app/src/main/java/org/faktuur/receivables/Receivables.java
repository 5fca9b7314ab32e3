package org.faktuur.receivables;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.numbering.DocumentRef;
import org.joda.money.Money;

/// What customers owe.
public interface Receivables {

    /// Adds a transaction to the posting that is being made.
    void add(CustomerTransaction transaction);

    /// The place in the chain of the posting that is being made: what its transaction is known by.
    long posting();

    /// The open balance of each account, in the company's currency.
    Map<String, Money> balances(Collection<String> accounts);

    /// What of a customer is open, the oldest first.
    List<OpenTransaction> open(String account);

    /// Those of these transactions of which something is open.
    List<OpenTransaction> open(List<Long> postings);

    /// What is open of the documents of these numbers.
    List<OpenTransaction> openNumbered(Collection<String> numbers);

    /// What is open over exactly this amount.
    List<OpenTransaction> openOver(Money amount);

    /// The row of a document's transaction.
    Optional<CustomerTransactionRow> row(DocumentRef document);
}
