package org.faktuur.shell;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.faktuur.texts.Texts;

/// Asks a question.
public final class QuestionView {

    private final QuestionViewModel model;
    private final Texts texts;
    @FXML private Label question;
    @FXML private Button yes;
    @FXML private Button no;

    QuestionView(QuestionViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        question.setText(model.question().in(texts));
        yes.setText(model.yesWords().in(texts));
        no.setText(model.noWords().in(texts));
        Commands.bind(yes, model.yes(), texts);
        Commands.bind(no, model.no(), texts);
    }
}
