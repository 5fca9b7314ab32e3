package org.faktuur.projects.entry.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.projects.entry.Entry;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FactsPane;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// What waits for approval, and at its side the decision.
public final class ApprovalsView {

    private final ApprovalsViewModel model;
    private final Texts texts;
    @FXML private VBox ApprovalsView;
    @FXML private PagedTable<Entry> entries;
    @FXML private Button approve;
    @FXML private Button reject;
    @FXML private FactsPane facts;
    @FXML private Label warning;

    ApprovalsView(ApprovalsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        entries.show(model.list(), texts);
        Commands.bind(approve, model.approve(), texts);
        Commands.bind(reject, model.reject(), texts);
        FormNodes.bind(ApprovalsView, model.form(), texts, model.desk());
        model.facts().subscribe(shown -> facts.show(shown, texts));
        model.warning().subscribe(words -> warning.setText(words.in(texts)));
        warning.visibleProperty().bind(warning.textProperty().isNotEmpty());
        warning.managedProperty().bind(warning.visibleProperty());
    }
}
