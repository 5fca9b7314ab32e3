package org.faktuur.projects.contract.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.faktuur.projects.contract.ContractRow;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The list of project contracts.
final class ContractListView {

    private final ContractListViewModel model;
    private final Texts texts;
    @FXML private PagedTable<ContractRow> contracts;
    @FXML private ContextMenu menu;
    @FXML private Button create;
    @FXML private Button open;
    @FXML private Button copy;
    @FXML private Button createInvoices;
    @FXML private MenuItem openItem;
    @FXML private MenuItem invoicesItem;
    @FXML private MenuItem copyItem;

    ContractListView(ContractListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        contracts.show(model.contracts(), texts, menu);
        Commands.bind(create, model.create(), texts);
        Commands.bind(open, model.open(), texts);
        Commands.bind(copy, model.copy(), texts);
        Commands.bind(createInvoices, model.createInvoices(), texts);
        Commands.bind(invoicesItem, model.createInvoices());
        Commands.bind(openItem, model.open());
        Commands.bind(copyItem, model.copy());
    }
}
