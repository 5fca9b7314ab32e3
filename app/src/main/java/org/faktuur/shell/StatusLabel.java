package org.faktuur.shell;

import java.util.Locale;
import javafx.scene.control.Label;
import org.faktuur.texts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// A status as icon and word, never as colour alone. Which icon belongs to which status stands in the style sheet,
/// under the status' name, or under its kind and name where another kind has a status of the same name.
public final class StatusLabel extends Label {

    /// A label that shows no status yet.
    public StatusLabel() {
        getStyleClass().add("status");
    }

    /// Shows this status.
    public void show(Enum<?> status, Texts texts) {
        setGraphic(icon(status));
        setText(texts.of(status));
    }

    /// The icon of a status alone, where its words stand elsewhere.
    static FontIcon icon(Enum<?> status) {
        var icon = new FontIcon();
        icon.getStyleClass().addAll("status-icon", style(status.name()),
                style(status.getDeclaringClass().getSimpleName() + "-" + status.name()));
        return icon;
    }

    private static String style(String name) {
        return "status-" + name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
