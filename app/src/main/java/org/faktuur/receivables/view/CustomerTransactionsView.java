package org.faktuur.receivables.view;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.faktuur.receivables.CustomerTransactionRow;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The list of customer transactions below its acts.
final class CustomerTransactionsView {

    private final CustomerTransactionsViewModel model;
    private final Texts texts;

    @FXML private PagedTable<CustomerTransactionRow> transactions;
    @FXML private ContextMenu menu;
    @FXML private Button register;
    @FXML private Button settle;
    @FXML private Button settlements;
    @FXML private Button open;
    @FXML private Button statement;
    @FXML private MenuItem registerItem;
    @FXML private MenuItem settleItem;
    @FXML private MenuItem settlementsItem;
    @FXML private MenuItem openItem;
    @FXML private MenuItem statementItem;

    CustomerTransactionsView(CustomerTransactionsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        transactions.show(model.transactions(), texts, menu);
        var commands = List.of(model.register(), model.settle(), model.settlements(), model.open(),
                model.statement());
        var buttons = List.of(register, settle, settlements, open, statement);
        var items = List.of(registerItem, settleItem, settlementsItem, openItem, statementItem);
        for (var at = 0; at < commands.size(); at++) {
            Commands.bind(buttons.get(at), commands.get(at), texts);
            Commands.bind(items.get(at), commands.get(at));
        }
    }
}
