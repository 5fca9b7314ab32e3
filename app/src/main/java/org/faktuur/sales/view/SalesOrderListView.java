package org.faktuur.sales.view;

import javafx.fxml.FXML;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.faktuur.sales.SalesOrderRow;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// A list of orders below its action pane.
public final class SalesOrderListView {

    private static final KeyCombination NEW = KeyCombination.valueOf("Shortcut+N");

    private final SalesOrderListViewModel model;
    private final Texts texts;
    @FXML private VBox SalesOrderListView;
    @FXML private PagedTable<SalesOrderRow> orders;
    @FXML private ContextMenu menu;
    @FXML private MenuItem editItem;
    @FXML private MenuItem createItem;
    @FXML private MenuItem copyItem;
    @FXML private MenuItem deliverItem;
    @FXML private MenuItem slipsItem;
    @FXML private MenuItem invoiceItem;
    @FXML private MenuItem invoicesItem;
    @FXML private MenuItem customerItem;

    SalesOrderListView(SalesOrderListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        orders.show(model.list(), texts, menu);
        var commands = model.commands();
        Commands.bind(editItem, commands.edit());
        Commands.bind(createItem, commands.create());
        Commands.bind(copyItem, commands.copy());
        Commands.bind(deliverItem, commands.deliver());
        Commands.bind(slipsItem, commands.slips());
        Commands.bind(invoiceItem, commands.invoice());
        Commands.bind(invoicesItem, commands.invoices());
        Commands.bind(customerItem, commands.customer());
        SalesOrderListView.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (NEW.match(event)) {
                commands.create().run();
                event.consume();
            }
        });
    }
}
