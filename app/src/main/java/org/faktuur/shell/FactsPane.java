package org.faktuur.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.faktuur.texts.Texts;

/// Facts below one another: label at the left, value at the right; a value that opens something is a link. Stacked,
/// the label stands above its value: for narrow places and long words.
public final class FactsPane extends GridPane {

    private static final int LABELS = 140;

    private boolean stacked;

    /// A pane without facts, for FXML.
    public FactsPane() {
        getStyleClass().add("facts");
        setHgap(12);
        setVgap(8);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(LABELS), values);
    }

    /// Does the label stand above its value?
    public boolean isStacked() {
        return stacked;
    }

    /// From now on the label stands above its value, or beside it.
    public void setStacked(boolean above) {
        stacked = above;
        setVgap(above ? 2 : 8);
        getColumnConstraints().getFirst().setPrefWidth(above ? 0 : LABELS);
        getColumnConstraints().getFirst().setMinWidth(above ? 0 : LABELS);
        setHgap(above ? 0 : 12);
    }

    /// Shows these facts instead of those before.
    public void show(List<Fact> facts, Texts texts) {
        getChildren().clear();
        for (var fact : facts) {
            var row = facts.indexOf(fact);
            var label = new Label(texts.text(fact.key()));
            label.setWrapText(true);
            label.getStyleClass().add("fact-label");
            var value = value(fact, texts);
            label.setLabelFor(value);
            GridPane.setValignment(label, VPos.TOP);
            GridPane.setValignment(value, VPos.TOP);
            add(label, stacked ? 1 : 0, stacked ? 2 * row : row);
            add(value, 1, stacked ? 2 * row + 1 : row);
            if (stacked) {
                GridPane.setMargin(value, new Insets(0, 0, 8, 0));
            }
        }
    }

    private static Node value(Fact fact, Texts texts) {
        var words = fact.value().in(texts);
        var id = fact.key().substring(fact.key().lastIndexOf('.') + 1);
        if (fact.act().isPresent()) {
            var link = new Hyperlink(words);
            link.setId(id + "Link");
            link.getStyleClass().add("fact-link");
            link.setAccessibleText(texts.text(fact.key()) + " " + words);
            link.setOnAction(_ -> fact.act().get().run());
            return link;
        }
        var value = new Label(words);
        value.setId(id + "Value");
        value.setWrapText(true);
        value.setMinHeight(USE_PREF_SIZE);
        value.getStyleClass().add("fact-value");
        return value;
    }
}
