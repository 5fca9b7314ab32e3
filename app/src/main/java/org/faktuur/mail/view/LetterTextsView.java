package org.faktuur.mail.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.mail.LetterText;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The letters, and at their side the words of the current one.
public final class LetterTextsView {

    private final LetterTextsViewModel model;
    private final Texts texts;
    @FXML private VBox LetterTextsView;
    @FXML private PagedTable<LetterText> letters;
    @FXML private Button save;
    @FXML private Button undo;
    @FXML private Button bringBack;
    @FXML private Label heading;
    @FXML private Label placeholders;
    @FXML private Label example;

    LetterTextsView(LetterTextsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        letters.show(model.letters().list(), texts);
        Commands.bind(save, model.save(), texts);
        Commands.bind(undo, model.letters().undo(), texts);
        Commands.bind(bringBack, model.bringBack(), texts);
        FormNodes.bind(LetterTextsView, model.form(), texts, model.desk());
        model.heading().subscribe(words -> heading.setText(words.in(texts)));
        placeholders.textProperty().bind(model.placeholders().map(words -> words.in(texts)));
        example.textProperty().bind(model.example().map(words -> words.in(texts)));
    }
}
