package org.faktuur.sales;

import java.time.LocalDate;
import java.util.List;
import org.faktuur.listing.FoundRows;
import org.faktuur.listing.Query;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.Sort;
import org.faktuur.outcome.Outcome;

/// Which orders a query selects for invoicing (the specification, C2). Whatever it asks for, orders without anything
/// to invoice are left out (C3), so that a query that runs every night does not walk through all that was invoiced.
public final class SelectSalesOrders {

    /// The name that its queries are saved under.
    public static final String LIST = "SelectSalesOrders";

    private static final int MOST = 100_000;

    private final SalesOrderLists lists;

    public SelectSalesOrders(SalesOrderLists lists) {
        this.lists = lists;
    }

    /// The orders that can be selected while so much of them is invoiced.
    public RowSource<SalesOrderRow> source(QuantityToInvoice quantity) {
        return lists.toInvoice(quantity);
    }

    /// The numbers of the orders that the query finds on this day, in its order, or else in the order of their
    /// creation; refused where they are more than can be taken at once.
    public Outcome<List<String>> run(Query query, QuantityToInvoice quantity, LocalDate today) {
        return FoundRows.of(source(quantity), query, Sort.ascending("id"),
                new FoundRows.Look<>(SalesOrderRow::number, today, MOST));
    }
}
