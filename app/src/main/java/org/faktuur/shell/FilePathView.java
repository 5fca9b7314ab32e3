package org.faktuur.shell;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.faktuur.texts.Texts;

/// Asks for a file by its path.
public final class FilePathView {

    private final FilePathViewModel model;
    private final Texts texts;
    @FXML private TextField path;
    @FXML private Button choose;
    @FXML private Button cancel;

    FilePathView(FilePathViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        path.textProperty().bindBidirectional(model.path());
        Commands.bind(choose, model.choose(), texts);
        Commands.bind(cancel, model.cancel(), texts);
    }
}
