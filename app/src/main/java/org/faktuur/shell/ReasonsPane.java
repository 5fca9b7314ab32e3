package org.faktuur.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.outcome.Refusal;
import org.faktuur.texts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// The reasons of a refusal inside a dialog, the first few in full; takes no room while there are none.
public final class ReasonsPane extends VBox {

    private static final int MOST = 3;

    /// A pane without reasons, for FXML.
    public ReasonsPane() {
        getStyleClass().add("message-bar");
        setVisible(false);
        setManaged(false);
    }

    /// Shows these reasons instead of those before.
    public void show(List<Refusal> reasons, Texts texts) {
        var words = reasons.stream().map(texts::of).distinct().toList();
        getChildren().setAll(words.stream().limit(MOST).map(ReasonsPane::line).toList());
        if (words.size() > MOST) {
            getChildren().add(line(texts.text("reasons.more", Map.of("count", words.size() - MOST))));
        }
        setVisible(!words.isEmpty());
        setManaged(!words.isEmpty());
    }

    private static Label line(String words) {
        var icon = new FontIcon();
        icon.getStyleClass().addAll("message-icon", "tone-refused");
        var line = new Label(words, icon);
        line.setGraphicTextGap(8);
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().addAll("message", "message-refused");
        return line;
    }
}
