package org.faktuur.ledger.view;

import javafx.fxml.FXML;
import org.faktuur.ledger.VoucherRow;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The list of vouchers.
final class VoucherListView {

    private final VoucherListViewModel model;
    private final Texts texts;

    @FXML private PagedTable<VoucherRow> vouchers;

    VoucherListView(VoucherListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        vouchers.show(model.vouchers(), texts);
    }
}
