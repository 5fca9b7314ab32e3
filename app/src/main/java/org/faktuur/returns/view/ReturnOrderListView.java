package org.faktuur.returns.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.faktuur.returns.ReturnOrderRow;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The list of return orders.
final class ReturnOrderListView {

    private final ReturnOrderListViewModel model;
    private final Texts texts;
    @FXML private PagedTable<ReturnOrderRow> returns;
    @FXML private ContextMenu menu;
    @FXML private Button create;
    @FXML private Button open;
    @FXML private MenuItem openItem;

    ReturnOrderListView(ReturnOrderListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        returns.show(model.returns(), texts, menu);
        Commands.bind(create, model.create(), texts);
        Commands.bind(open, model.open(), texts);
        Commands.bind(openItem, model.open());
    }
}
