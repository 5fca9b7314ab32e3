package org.faktuur.receivables.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.shell.EntryTable;
import org.faktuur.texts.Texts;

/// The dialog that settles what is open.
public final class SettleTransactionsView {

    private final SettleTransactionsViewModel model;
    private final Texts texts;
    @FXML private VBox SettleTransactionsView;
    @FXML private Label customer;
    @FXML private Button propose;
    @FXML private Button toggle;
    @FXML private Button clear;
    @FXML private EntryTable<OpenLine> lines;
    @FXML private Label sums;
    @FXML private Label problems;
    @FXML private Button ok;
    @FXML private Button cancel;

    SettleTransactionsView(SettleTransactionsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        new SettlingNodes(SettleTransactionsView, new SettlingNodes.Shown(lines, sums, problems),
                new SettlingNodes.Buttons(propose, toggle, clear, ok, cancel)).bind(model, texts);
        customer.textProperty().bind(model.customer().map(words -> words.in(texts)));
    }
}
