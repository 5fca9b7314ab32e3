package org.faktuur.ledger.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.ledger.LedgerAccount;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The chart of accounts: the list and the form of one account.
public final class ChartOfAccountsView {

    private final ChartOfAccountsViewModel model;
    private final Texts texts;
    @FXML private VBox ChartOfAccountsView;
    @FXML private Button create;
    @FXML private Button save;
    @FXML private Button undo;
    @FXML private Label heading;
    @FXML private PagedTable<LedgerAccount> accounts;

    ChartOfAccountsView(ChartOfAccountsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        accounts.show(model.accounts().list(), texts);
        Commands.bind(create, model.accounts().add(), texts);
        Commands.bind(save, model.save(), texts);
        Commands.bind(undo, model.accounts().undo(), texts);
        FormNodes.bind(ChartOfAccountsView, model.form(), texts, model.desk());
        model.accounts().edited().subscribe(account -> heading.setText(texts.text(account.isPresent()
                ? "ChartOfAccountsView.change" : "ChartOfAccountsView.create")));
    }
}
