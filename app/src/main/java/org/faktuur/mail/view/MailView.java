package org.faktuur.mail.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FactsPane;
import org.faktuur.texts.Texts;

/// One e-mail.
final class MailView {

    private final MailViewModel model;
    private final Texts texts;

    @FXML private Button openAttachment;
    @FXML private Button saveEml;
    @FXML private Button openDocument;
    @FXML private FactsPane facts;
    @FXML private TextArea text;

    MailView(MailViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Commands.bind(openAttachment, model.openAttachment(), texts);
        Commands.bind(saveEml, model.saveEml(), texts);
        Commands.bind(openDocument, model.openDocument(), texts);
        model.facts().subscribe(shown -> facts.show(shown, texts));
        text.textProperty().bind(model.text());
    }
}
