package org.faktuur.receivables.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The account of a customer.
final class StatementView {

    private final StatementViewModel model;
    private final Texts texts;

    @FXML private VBox StatementView;
    @FXML private Button paper;
    @FXML private PagedTable<StatementRow> rows;
    @FXML private Label name;
    @FXML private Label sums;

    StatementView(StatementViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        rows.show(model.rows(), texts);
        FormNodes.bind(StatementView, model.form(), texts, model.pages().desk());
        Commands.bind(paper, model.paper(), texts);
        name.textProperty().bind(model.statement().map(shown -> shown.map(each -> each.customer().name()).orElse("")));
        sums.textProperty().bind(model.sums().map(words -> words.in(texts)));
    }
}
