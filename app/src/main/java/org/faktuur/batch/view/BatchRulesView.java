package org.faktuur.batch.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.faktuur.batch.BatchRules;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Entries;
import org.faktuur.shell.EnumWords;
import org.faktuur.texts.Texts;

/// The dialog of the company's choices for its jobs.
final class BatchRulesView {

    private final BatchRulesViewModel model;
    private final Texts texts;
    @FXML private TextField keepDays;
    @FXML private ComboBox<BatchRules.Overdue> overdue;
    @FXML private Button ok;
    @FXML private Button cancel;

    BatchRulesView(BatchRulesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        new Entries(texts, model.desk()).bind(keepDays, model.keepDays());
        overdue.setConverter(new EnumWords<>(texts));
        overdue.getItems().setAll(BatchRules.Overdue.values());
        overdue.valueProperty().bindBidirectional(model.overdue());
        Commands.bind(ok, model.ok(), texts);
        Commands.bind(cancel, model.cancel(), texts);
    }
}
