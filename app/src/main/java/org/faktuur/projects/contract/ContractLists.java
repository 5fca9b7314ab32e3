package org.faktuur.projects.contract;

import org.faktuur.listing.RowSource;

/// The contracts as lists: columns number, name, customer, currency, delivery, status.
public interface ContractLists {

    /// Every contract.
    RowSource<ContractRow> all();
}
