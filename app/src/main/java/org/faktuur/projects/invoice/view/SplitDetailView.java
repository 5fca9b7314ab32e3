package org.faktuur.projects.invoice.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.texts.Texts;

/// The dialog that parts a detail.
public final class SplitDetailView {

    private final SplitDetailViewModel model;
    private final Texts texts;
    @FXML private VBox SplitDetailView;
    @FXML private Label whole;
    @FXML private Label rest;
    @FXML private Label problems;
    @FXML private Button ok;
    @FXML private Button cancel;

    SplitDetailView(SplitDetailViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        FormNodes.bind(SplitDetailView, model.form(), texts, model.desk());
        whole.setText(model.whole().in(texts));
        model.rest().subscribe(words -> rest.setText(words.in(texts)));
        model.problems().subscribe(wrong -> problems.setText(String.join("\n", wrong.stream().map(texts::of)
                .toList())));
        problems.managedProperty().bind(problems.textProperty().isNotEmpty());
        Commands.bind(ok, model.ok(), texts);
        Commands.bind(cancel, model.cancel(), texts);
    }
}
