package org.faktuur.shell;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.faktuur.texts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// A message as a line: an icon for its tone, its words, its links.
final class MessageLine extends HBox {

    MessageLine(Message message, Texts texts) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        var tone = message.tone().name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("message", "message-" + tone);
        var icon = new FontIcon();
        icon.getStyleClass().addAll("message-icon", "tone-" + tone);
        var words = new Label(message.words().in(texts), icon);
        words.setGraphicTextGap(8);
        words.setWrapText(true);
        words.getStyleClass().add("message-words");
        words.setAccessibleText(texts.of(message.tone()) + ": " + words.getText());
        HBox.setHgrow(words, Priority.SOMETIMES);
        getChildren().add(words);
        for (var link : message.links()) {
            var shown = new Hyperlink(link.words().in(texts));
            shown.setId("link" + message.links().indexOf(link));
            shown.setMinWidth(USE_PREF_SIZE);
            shown.setOnAction(_ -> link.act().run());
            getChildren().add(shown);
        }
    }
}
