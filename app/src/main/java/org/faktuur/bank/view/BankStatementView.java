package org.faktuur.bank.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.faktuur.bank.MatchedEntry;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The entries of a bank statement below their acts.
final class BankStatementView {

    private final BankStatementViewModel model;
    private final Texts texts;

    @FXML private Label heading;
    @FXML private Button confirm;
    @FXML private Button byHand;
    @FXML private Button aside;
    @FXML private Button payment;
    @FXML private PagedTable<MatchedEntry> entries;

    BankStatementView(BankStatementViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        heading.setText(model.heading().in(texts));
        entries.show(model.entries(), texts);
        Commands.bind(confirm, model.confirm(), texts);
        Commands.bind(byHand, model.byHand(), texts);
        Commands.bind(aside, model.aside(), texts);
        Commands.bind(payment, model.payment(), texts);
    }
}
