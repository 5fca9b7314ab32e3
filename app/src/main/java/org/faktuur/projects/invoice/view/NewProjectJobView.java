package org.faktuur.projects.invoice.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Entries;
import org.faktuur.shell.FieldHelp;
import org.faktuur.shell.ReasonsPane;
import org.faktuur.texts.Texts;

/// The dialog of a new batch job of projects.
final class NewProjectJobView {

    private final NewProjectJobViewModel model;
    private final Texts texts;
    @FXML private TextField name;
    @FXML private ReasonsPane reasons;
    @FXML private Button ok;
    @FXML private Button cancel;

    NewProjectJobView(NewProjectJobViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        new Entries(texts, model.desk()).bind(name, model.name());
        new FieldHelp("NewProjectJobView.", texts).explain(name);
        model.refusals().subscribe(refusals -> reasons.show(refusals, texts));
        Commands.bind(ok, model.ok(), texts);
        Commands.bind(cancel, model.cancel(), texts);
    }
}
