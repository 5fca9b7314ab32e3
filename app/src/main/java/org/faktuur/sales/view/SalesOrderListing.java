package org.faktuur.sales.view;

import org.faktuur.listing.RowSource;
import org.faktuur.sales.SalesOrderLists;
import org.faktuur.sales.SalesOrderRow;

/// The lists of orders.
public enum SalesOrderListing {
    ALL, SHIPPED_NOT_INVOICED;

    /// Its rows.
    RowSource<SalesOrderRow> source(SalesOrderLists lists) {
        return switch (this) {
            case ALL -> lists.all();
            case SHIPPED_NOT_INVOICED -> lists.shippedNotInvoiced();
        };
    }
}
