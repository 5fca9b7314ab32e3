package org.faktuur.sales.view;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.shell.Commands;
import org.faktuur.texts.Texts;

/// The dialog that lets one choose among an order's documents.
public final class ChooseDocumentView {

    private final ChooseDocumentViewModel model;
    private final Texts texts;
    @FXML private Label heading;
    @FXML private ListView<DocumentRef> documents;
    @FXML private Button open;
    @FXML private Button cancel;

    ChooseDocumentView(ChooseDocumentViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        heading.setText(model.title().getValue().in(texts));
        documents.getItems().setAll(model.documents());
        documents.setCellFactory(_ -> cell());
        documents.getSelectionModel().select(model.chosen().get().orElse(null));
        documents.getSelectionModel().selectedItemProperty()
                .subscribe(each -> model.chosen().set(Optional.ofNullable(each)));
        documents.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Commands.bind(open, model.open(), texts);
        Commands.bind(cancel, model.cancel(), texts);
    }

    /// A list keeps these two keys from the buttons.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.open().run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.cancel().run();
            event.consume();
        }
    }

    private ListCell<DocumentRef> cell() {
        var cell = new ListCell<DocumentRef>() {
            @Override
            protected void updateItem(DocumentRef document, boolean empty) {
                super.updateItem(document, empty);
                setText(empty ? null : texts.of(document.kind()) + " " + document.number());
            }
        };
        cell.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !cell.isEmpty()) {
                model.open().run();
            }
        });
        return cell;
    }
}
