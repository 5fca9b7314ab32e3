package org.faktuur.receivables;

import org.faktuur.listing.RowSource;

/// The customer transactions as lists: columns customer, document, date, dueDate, amount, currency.
public interface CustomerTransactionLists {

    /// Every transaction; the column posting is the order of posting.
    RowSource<CustomerTransactionRow> all();
}
