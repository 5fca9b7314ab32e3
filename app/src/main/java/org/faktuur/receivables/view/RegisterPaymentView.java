package org.faktuur.receivables.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.shell.EntryTable;
import org.faktuur.texts.Texts;

/// The dialog that registers a payment.
public final class RegisterPaymentView {

    private final RegisterPaymentViewModel model;
    private final Texts texts;
    @FXML private VBox RegisterPaymentView;
    @FXML private Label customerName;
    @FXML private Button propose;
    @FXML private Button toggle;
    @FXML private Button clear;
    @FXML private Label basis;
    @FXML private EntryTable<OpenLine> lines;
    @FXML private Label sums;
    @FXML private Label problems;
    @FXML private Button ok;
    @FXML private Button cancel;

    RegisterPaymentView(RegisterPaymentViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        new SettlingNodes(RegisterPaymentView, new SettlingNodes.Shown(lines, sums, problems),
                new SettlingNodes.Buttons(propose, toggle, clear, ok, cancel)).bind(model, texts);
        customerName.textProperty().bind(model.customerName().map(words -> words.in(texts)));
        basis.textProperty().bind(model.basis().map(each -> texts.of(each)));
    }
}
