package org.faktuur.returns;

import org.faktuur.listing.RowSource;

/// The return orders as lists show them.
public interface ReturnOrderLists {

    /// All of them.
    RowSource<ReturnOrderRow> all();
}
