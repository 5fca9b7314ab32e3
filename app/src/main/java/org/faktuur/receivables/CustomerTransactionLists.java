package org.faktuur.receivables;

import java.util.Optional;
import org.faktuur.listing.RowSource;

/// The customer transactions as lists: columns posting (the order of posting), customer, name, kind, document, date,
/// dueDate, amount, open, currency.
public interface CustomerTransactionLists {

    /// Every transaction, or those of one customer.
    ///
    /// @param openOnly only those that are not settled in full
    RowSource<CustomerTransactionRow> transactions(Optional<String> customer, boolean openOnly);

    /// Every transaction.
    default RowSource<CustomerTransactionRow> all() {
        return transactions(Optional.empty(), false);
    }
}
