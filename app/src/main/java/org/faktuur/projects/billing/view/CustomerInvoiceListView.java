package org.faktuur.projects.billing.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.faktuur.projects.billing.CustomerInvoiceRow;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The list of customers' invoices of projects.
final class CustomerInvoiceListView {

    private final CustomerInvoiceListViewModel model;
    private final Texts texts;
    @FXML private VBox CustomerInvoiceListView;
    @FXML private PagedTable<CustomerInvoiceRow> billed;
    @FXML private ContextMenu menu;
    @FXML private Button complete;
    @FXML private Button preview;
    @FXML private Button post;
    @FXML private Button cancelBoth;
    @FXML private Button open;
    @FXML private MenuItem completeItem;
    @FXML private MenuItem previewItem;
    @FXML private MenuItem postItem;
    @FXML private MenuItem cancelItem;
    @FXML private MenuItem openItem;

    CustomerInvoiceListView(CustomerInvoiceListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        FormNodes.bind(CustomerInvoiceListView, model.filters(), texts, model.desk());
        billed.show(model.billed(), texts, menu);
        Commands.bind(complete, model.complete(), texts);
        Commands.bind(preview, model.preview(), texts);
        Commands.bind(post, model.post(), texts);
        Commands.bind(cancelBoth, model.cancelBoth(), texts);
        Commands.bind(open, model.open(), texts);
        Commands.bind(completeItem, model.complete());
        Commands.bind(previewItem, model.preview());
        Commands.bind(postItem, model.post());
        Commands.bind(cancelItem, model.cancelBoth());
        Commands.bind(openItem, model.open());
    }
}
