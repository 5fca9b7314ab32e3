package org.faktuur.batch.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import org.faktuur.batch.KeptBatchLine;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FactsPane;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// One run.
final class BatchRunView {

    private final BatchRunViewModel model;
    private final Texts texts;

    @FXML private FactsPane facts;
    @FXML private PagedTable<KeptBatchLine> lines;
    @FXML private ContextMenu menu;
    @FXML private Button openMade;
    @FXML private Button openChosen;
    @FXML private MenuItem openMadeItem;
    @FXML private MenuItem openChosenItem;
    @FXML private Label whyNot;

    BatchRunView(BatchRunViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        lines.show(model.lines(), texts, menu);
        model.facts().subscribe(shown -> facts.show(shown, texts));
        Commands.bind(openMade, model.openMade(), texts);
        Commands.bind(openChosen, model.openChosen(), texts);
        Commands.bind(openMadeItem, model.openMade());
        Commands.bind(openChosenItem, model.openChosen());
        model.reason().subscribe(words -> whyNot.setText(words.in(texts)));
        whyNot.visibleProperty().bind(whyNot.textProperty().isNotEmpty());
        whyNot.managedProperty().bind(whyNot.visibleProperty());
    }
}
