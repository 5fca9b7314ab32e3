package org.faktuur.projects.invoice.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.faktuur.projects.invoice.ProjectInvoiceRow;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The list of project invoices.
final class ProjectInvoiceListView {

    private final ProjectInvoiceListViewModel model;
    private final Texts texts;
    @FXML private PagedTable<ProjectInvoiceRow> invoices;
    @FXML private ContextMenu menu;
    @FXML private Button open;
    @FXML private Button confirm;
    @FXML private MenuItem openItem;
    @FXML private MenuItem confirmItem;

    ProjectInvoiceListView(ProjectInvoiceListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        invoices.show(model.invoices(), texts, menu);
        Commands.bind(open, model.open(), texts);
        Commands.bind(confirm, model.confirm(), texts);
        Commands.bind(openItem, model.open());
        Commands.bind(confirmItem, model.confirm());
    }
}
