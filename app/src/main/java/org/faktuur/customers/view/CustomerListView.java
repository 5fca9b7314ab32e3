package org.faktuur.customers.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.faktuur.customers.CustomerRow;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The list of all customers below its acts.
public final class CustomerListView {

    private final CustomerListViewModel model;
    private final Texts texts;
    @FXML private Button create;
    @FXML private Button edit;
    @FXML private PagedTable<CustomerRow> customers;
    @FXML private ContextMenu menu;
    @FXML private MenuItem createItem;
    @FXML private MenuItem editItem;

    CustomerListView(CustomerListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        customers.show(model.list(), texts, menu);
        Commands.bind(create, model.create(), texts);
        Commands.bind(edit, model.edit(), texts);
        Commands.bind(createItem, model.create());
        Commands.bind(editItem, model.edit());
    }
}
