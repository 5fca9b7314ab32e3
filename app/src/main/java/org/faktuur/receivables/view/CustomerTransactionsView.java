package org.faktuur.receivables.view;

import javafx.fxml.FXML;
import org.faktuur.receivables.CustomerTransactionRow;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The list of customer transactions.
final class CustomerTransactionsView {

    private final CustomerTransactionsViewModel model;
    private final Texts texts;

    @FXML private PagedTable<CustomerTransactionRow> transactions;

    CustomerTransactionsView(CustomerTransactionsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        transactions.show(model.transactions(), texts);
    }
}
