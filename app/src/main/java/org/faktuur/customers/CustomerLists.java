package org.faktuur.customers;

import org.faktuur.listing.RowSource;

/// The customers as lists: columns account, name, city, group, currency, creditLimit, hold.
public interface CustomerLists {

    /// Every customer.
    RowSource<CustomerRow> all();
}
