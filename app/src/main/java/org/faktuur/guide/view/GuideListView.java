package org.faktuur.guide.view;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.faktuur.guide.GuideWords;
import org.faktuur.shell.Commands;
import org.faktuur.texts.Texts;

/// Shows the guides by lesson.
public final class GuideListView {

    private final GuideListViewModel model;
    private final Texts texts;
    private final GuideWords words;
    @FXML private ListView<GuideRow> guides;
    @FXML private Button start;

    GuideListView(GuideListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new GuideWords(texts, model.desk().session().today());
    }

    @FXML
    private void initialize() {
        guides.setItems(model.rows());
        guides.setCellFactory(_ -> new RowCell());
        guides.getSelectionModel().selectedItemProperty().subscribe(row -> model.chosen().set(
                row instanceof GuideRow.Entry(var guide) ? Optional.of(guide) : Optional.empty()));
        guides.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.start().run();
            }
        });
        guides.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.start().run();
            }
        });
        Commands.bind(start, model.start(), texts);
        model.startsBy(guide -> new GuideCompanion(guide, texts, model.desk()).begin());
    }

    private final class RowCell extends ListCell<GuideRow> {

        @Override
        protected void updateItem(GuideRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            switch (row) {
                case GuideRow.Heading(var first) when !empty -> setGraphic(label(words.lesson(first), "title-4"));
                case GuideRow.Entry(var guide) when !empty -> setGraphic(new VBox(2,
                        label(words.title(guide), "strong"), label(words.about(guide), "faint")));
                case null, default -> { }
            }
        }

        private Label label(String text, String style) {
            var label = new Label(text);
            label.setWrapText(true);
            label.getStyleClass().add(style);
            return label;
        }
    }
}
