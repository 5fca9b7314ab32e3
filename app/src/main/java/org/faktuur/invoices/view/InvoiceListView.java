package org.faktuur.invoices.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.faktuur.invoices.InvoiceRow;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The invoice journal.
final class InvoiceListView {

    private final InvoiceListViewModel model;
    private final Texts texts;

    @FXML private PagedTable<InvoiceRow> invoices;
    @FXML private ContextMenu menu;
    @FXML private Button open;
    @FXML private Button print;
    @FXML private Button voucher;
    @FXML private MenuItem openItem;
    @FXML private MenuItem printItem;
    @FXML private MenuItem voucherItem;

    InvoiceListView(InvoiceListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        invoices.show(model.invoices(), texts, menu);
        Commands.bind(open, model.open(), texts);
        Commands.bind(print, model.print(), texts);
        Commands.bind(voucher, model.voucher(), texts);
        Commands.bind(openItem, model.open());
        Commands.bind(printItem, model.print());
        Commands.bind(voucherItem, model.voucher());
    }
}
