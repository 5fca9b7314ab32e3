package org.faktuur.sales.view;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.faktuur.sales.OpenSlip;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The dialog that selects packing slips to invoice.
public final class SelectPackingSlipsView {

    private final SelectPackingSlipsViewModel model;
    private final Texts texts;
    @FXML private PagedTable<OpenSlip> slips;
    @FXML private Label summary;
    @FXML private Button all;
    @FXML private Button none;
    @FXML private Button ok;
    @FXML private Button cancel;

    SelectPackingSlipsView(SelectPackingSlipsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        slips.show(model.list(), texts);
        model.summary().subscribe(words -> summary.setText(words.in(texts)));
        Commands.bind(all, model.all(), texts);
        Commands.bind(none, model.none(), texts);
        Commands.bind(ok, model.ok(), texts);
        Commands.bind(cancel, model.cancel(), texts);
        Platform.runLater(slips.table()::requestFocus);
    }
}
