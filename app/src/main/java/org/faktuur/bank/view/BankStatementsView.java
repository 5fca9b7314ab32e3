package org.faktuur.bank.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import org.faktuur.bank.KeptStatement;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The list of bank statements below its acts.
final class BankStatementsView {

    private final BankStatementsViewModel model;
    private final Texts texts;

    @FXML private Button importFile;
    @FXML private Button open;
    @FXML private PagedTable<KeptStatement> statements;

    BankStatementsView(BankStatementsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        statements.show(model.statements(), texts);
        Commands.bind(importFile, model.importFile(), texts);
        Commands.bind(open, model.open(), texts);
    }
}
