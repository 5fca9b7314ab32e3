package org.faktuur.shell;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.faktuur.texts.Texts;

/// The rows of a query's sorting: a field, which way, and a cross.
public final class QuerySortsPane extends VBox {

    /// A pane without rows yet, for FXML.
    public QuerySortsPane() {
        super(6);
        getStyleClass().add("query-rows");
    }

    void show(QueryViewModel model, Texts texts) {
        new RowNodes<>(this, model.sorts(), sort -> row(sort, model, texts), QuerySortsPane::number);
    }

    private static HBox row(QuerySort sort, QueryViewModel model, Texts texts) {
        var field = new FieldChoice(model.columns(), sort.column(), texts);
        var direction = new ComboBox<QuerySort.Direction>();
        direction.setConverter(new EnumWords<>(texts));
        direction.getItems().setAll(QuerySort.Direction.values());
        direction.valueProperty().bindBidirectional(sort.direction());
        direction.setAccessibleText(texts.text("QueryView.direction"));
        direction.getStyleClass().add("query-criteria");
        var remove = QueryRowNode.cross(texts.text("QueryView.removeSort"));
        remove.setOnAction(_ -> model.sorts().remove(sort));
        var row = new HBox(8, field, direction, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static void number(HBox row, int at) {
        row.getChildren().get(0).setId("sortField-" + at);
        row.getChildren().get(1).setId("direction-" + at);
        row.getChildren().get(2).setId("removeSort-" + at);
    }
}
