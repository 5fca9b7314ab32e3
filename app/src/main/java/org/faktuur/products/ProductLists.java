package org.faktuur.products;

import org.faktuur.listing.RowSource;

/// The products as lists: columns item, name, unit, price, cost, itemGroup, itemVatGroup, status.
public interface ProductLists {

    /// Every product, also those that are no longer sold.
    RowSource<ProductRow> all();
}
