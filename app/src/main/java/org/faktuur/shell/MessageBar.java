package org.faktuur.shell;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.faktuur.texts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// The messages that stand above a page until they are closed.
final class MessageBar extends VBox {

    private final Messages messages;
    private final Texts texts;
    private final InvalidationListener follower = this::follow;

    MessageBar(Messages messages, Texts texts) {
        this.messages = messages;
        this.texts = texts;
        setId("messages");
        getStyleClass().add("message-bar");
        messages.standing().addListener(new WeakInvalidationListener(follower));
        follow(messages.standing());
    }

    private void follow(Observable changed) {
        getChildren().setAll(List.copyOf(messages.standing()).stream().map(this::line).toList());
    }

    private HBox line(Message message) {
        var line = new MessageLine(message, texts);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = new Button(null, new FontIcon("mdi2c-close"));
        close.setId("closeMessage");
        close.getStyleClass().addAll("flat", "small", "button-icon");
        close.setAccessibleText(texts.text("MessageBar.close"));
        close.setTooltip(new Tooltip(texts.text("MessageBar.close")));
        close.setOnAction(_ -> messages.close(message));
        line.getChildren().addAll(space, close);
        return line;
    }
}
