package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.listing.Query;
import org.faktuur.outcome.Outcome;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SelectSalesOrders;
import org.faktuur.shell.Desk;
import org.faktuur.shell.QueryOver;
import org.faktuur.shell.QueryViewModel;

/// Selects orders in the query dialog, over the columns of the lists of orders.
public final class SelectOrdersByQuery implements SelectOrders {

    private final SelectSalesOrders select;
    private final Desk desk;

    /// Selects at this desk.
    public SelectOrdersByQuery(SelectSalesOrders select, Desk desk) {
        this.select = select;
        this.desk = desk;
    }

    @Override
    public Optional<Selected> ask(Optional<Query> current, QuantityToInvoice quantity) {
        var first = current.or(() -> desk.queries().usual(SelectSalesOrders.LIST)).orElse(Query.EVERYTHING);
        var asked = new QueryViewModel(new QueryOver<>(SelectSalesOrders.LIST, select.source(quantity),
                SalesOrderListViewModel.columns(), Optional.of("SelectOrders.always")), first,
                Optional.of(query -> run(query, quantity)), desk);
        desk.dialogs().show(asked);
        return asked.chosen().map(query -> new Selected(query, asked.found()));
    }

    @Override
    public Outcome<List<String>> run(Query query, QuantityToInvoice quantity) {
        return select.run(query, quantity, desk.session().today());
    }
}
