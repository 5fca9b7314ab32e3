package org.faktuur.shell;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.faktuur.texts.Texts;

/// Shows a surprise.
public final class ErrorView {

    private final ErrorViewModel model;
    private final Texts texts;
    @FXML private Label doing;
    @FXML private TextField code;
    @FXML private TextArea details;
    @FXML private Label copied;
    @FXML private Button copy;
    @FXML private Button close;

    ErrorView(ErrorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        doing.setText(texts.text("ErrorView.doing", Map.of("doing", model.doing().in(texts))));
        code.setText(model.code());
        details.setText(model.details());
        copied.visibleProperty().bind(model.copied());
        Commands.bind(copy, model.copy(), texts);
        Commands.bind(close, model.close(), texts);
    }
}
