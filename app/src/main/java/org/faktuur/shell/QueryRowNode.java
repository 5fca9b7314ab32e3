package org.faktuur.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.faktuur.texts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// A row of criteria on the screen: the field, what is typed of it, at once how that is understood, and a cross.
final class QueryRowNode extends HBox {

    private final FieldChoice field;
    private final TextField typed = new TextField();
    private final Label understood = new Label();
    private final Button remove;

    QueryRowNode(QueryRow row, QueryViewModel model, Texts texts) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        field = new FieldChoice(model.columns(), row.column(), texts);
        typed.textProperty().bindBidirectional(row.typed());
        typed.setAccessibleText(texts.text("QueryView.criteria"));
        typed.setPromptText(texts.text("QueryView.anything"));
        typed.getStyleClass().add("query-criteria");
        understood.getStyleClass().add("query-understood");
        understood.setMinWidth(0);
        understood.setMaxWidth(Double.MAX_VALUE);
        understood.setWrapText(true);
        setHgrow(understood, Priority.ALWAYS);
        remove = cross(texts.text("QueryView.removeRow") + " (" + Commands.shown("Shortcut+Delete") + ")");
        remove.setOnAction(_ -> model.removeRow(row));
        row.read().subscribe(_ -> {
            var wrong = row.wrong().isPresent();
            understood.setText(row.understood());
            understood.pseudoClassStateChanged(Entries.WRONG, wrong);
            typed.pseudoClassStateChanged(Entries.WRONG, wrong);
            typed.setAccessibleHelp(row.understood());
        });
        getChildren().addAll(field, typed, understood, remove);
    }

    static Button cross(String words) {
        var cross = new Button("", new FontIcon("mdi2c-close"));
        cross.getStyleClass().addAll("flat", "small", "button-icon");
        cross.setTooltip(new Tooltip(words));
        cross.setAccessibleText(words);
        return cross;
    }

    void number(int at) {
        field.setId("field-" + at);
        typed.setId("criteria-" + at);
        understood.setId("understood-" + at);
        remove.setId("remove-" + at);
    }

    void enter() {
        typed.requestFocus();
    }

    FieldChoice field() {
        return field;
    }
}
