package org.faktuur.receivables.view;

import java.util.List;
import org.faktuur.receivables.CustomerTransactionLists;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;

/// The front door of receivables: what customers owe.
public final class ReceivablesFeature implements Feature {

    private final CustomerTransactionLists lists;
    private final Desk desk;

    /// A front door to these lists at this desk.
    public ReceivablesFeature(CustomerTransactionLists lists, Desk desk) {
        this.lists = lists;
        this.desk = desk;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("ReceivablesFeature.transactions",
                () -> new CustomerTransactionsViewModel(lists, desk), Module.RECEIVABLES,
                "folder.invoices"));
    }
}
