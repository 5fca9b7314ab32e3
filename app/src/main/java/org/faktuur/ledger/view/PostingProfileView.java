package org.faktuur.ledger.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The posting profile: the list of its rules and the form of one.
public final class PostingProfileView {

    private final PostingProfileViewModel model;
    private final Texts texts;
    @FXML private VBox PostingProfileView;
    @FXML private Button create;
    @FXML private Button save;
    @FXML private Button undo;
    @FXML private Button remove;
    @FXML private Label heading;
    @FXML private Label about;
    @FXML private PagedTable<PostingRuleRow> rules;

    PostingProfileView(PostingProfileViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        rules.show(model.rules().list(), texts);
        Commands.bind(create, model.rules().add(), texts);
        Commands.bind(save, model.save(), texts);
        Commands.bind(undo, model.rules().undo(), texts);
        Commands.bind(remove, model.remove(), texts);
        FormNodes.bind(PostingProfileView, model.form(), texts, model.desk());
        model.about().subscribe(words -> about.setText(words.in(texts)));
        about.managedProperty().bind(about.textProperty().isNotEmpty());
        model.rules().edited().subscribe(row -> heading.setText(texts.text(row.isPresent()
                ? "PostingProfileView.change" : "PostingProfileView.create")));
    }
}
