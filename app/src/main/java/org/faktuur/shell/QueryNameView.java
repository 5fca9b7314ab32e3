package org.faktuur.shell;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.faktuur.texts.Texts;

/// Asks for the name of a query.
public final class QueryNameView {

    private final QueryNameViewModel model;
    private final Texts texts;
    @FXML private TextField name;
    @FXML private Label wrong;
    @FXML private Button ok;
    @FXML private Button cancel;

    QueryNameView(QueryNameViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(model.name());
        model.ok().why().subscribe(why -> wrong.setText(name.getText().isBlank() ? "" : why.map(texts::of).orElse("")));
        Commands.bind(ok, model.ok(), texts);
        Commands.bind(cancel, model.cancel(), texts);
    }
}
