package org.faktuur.shell;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.faktuur.texts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows the search over the frame.
public final class SearchView {

    private final ShellViewModel model;
    private final Texts texts;
    @FXML private StackPane SearchView;
    @FXML private TextField typed;
    @FXML private ListView<Search.Found> found;

    SearchView(ShellViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        SearchView.visibleProperty().bind(model.searching());
        typed.textProperty().bindBidirectional(model.search().typed());
        found.setItems(model.search().found());
        found.setPlaceholder(new Label(texts.text("SearchView.none")));
        found.setCellFactory(_ -> new FoundCell());
        found.setOnMouseClicked(_ -> choose());
        model.search().found().subscribe(() -> Platform.runLater(found.getSelectionModel()::selectFirst));
        SearchView.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        SearchView.setOnMouseClicked(event -> model.searching().set(event.getTarget() != SearchView));
        model.searching().subscribe(shown -> {
            if (shown) {
                typed.clear();
                found.getSelectionModel().selectFirst();
                typed.requestFocus();
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.searching().set(false);
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            var by = event.getCode() == KeyCode.DOWN ? 1 : -1;
            found.getSelectionModel().clearAndSelect(Math.clamp(found.getSelectionModel().getSelectedIndex() + by, 0,
                    Math.max(0, found.getItems().size() - 1)));
            found.scrollTo(found.getSelectionModel().getSelectedIndex());
            event.consume();
        }
    }

    private void choose() {
        var chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.searching().set(false);
            chosen.act().run();
        }
    }

    private static final class FoundCell extends ListCell<Search.Found> {

        @Override
        protected void updateItem(Search.Found each, boolean empty) {
            super.updateItem(each, empty);
            if (!empty) {
                var about = new Label(each.about());
                about.getStyleClass().add("faint");
                var box = new HBox(10, new FontIcon(each.icon()), new VBox(new Label(each.words()), about));
                box.getStyleClass().add("found");
                setGraphic(box);
            } else {
                setGraphic(null);
            }
        }
    }
}
