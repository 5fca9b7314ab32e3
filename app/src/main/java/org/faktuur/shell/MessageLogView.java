package org.faktuur.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.faktuur.texts.Texts;

/// Shows the log of messages, newest first, their links still good.
public final class MessageLogView {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final MessageLogViewModel model;
    private final Texts texts;
    @FXML private ListView<Messages.Said> messages;

    MessageLogView(MessageLogViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        messages.setItems(model.said());
        messages.setPlaceholder(new Label(texts.text("MessageLogView.none")));
        messages.setCellFactory(_ -> new SaidCell());
    }

    private final class SaidCell extends ListCell<Messages.Said> {

        @Override
        protected void updateItem(Messages.Said said, boolean empty) {
            super.updateItem(said, empty);
            setGraphic(empty ? null : line(said));
        }

        private HBox line(Messages.Said said) {
            var time = new Label(TIME.format(said.at().atZone(ZoneId.systemDefault())));
            time.getStyleClass().add("faint");
            var message = new MessageLine(said.message(), texts);
            HBox.setHgrow(message, Priority.ALWAYS);
            return new HBox(12, time, message);
        }
    }
}
