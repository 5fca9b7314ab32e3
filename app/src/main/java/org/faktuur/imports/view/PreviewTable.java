package org.faktuur.imports.view;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.faktuur.tabular.Row;
import org.faktuur.texts.Texts;

/// The first rows of a file under its own headings.
public final class PreviewTable extends TableView<Row> {

    /// An empty table, for FXML.
    public PreviewTable() {
        setPlaceholder(new Label(""));
    }

    /// Shows what a look at the file saw.
    void show(ImportLook look, Texts texts) {
        getColumns().clear();
        var line = new TableColumn<Row, Long>(texts.text("PreviewTable.row"));
        line.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().line()));
        line.setSortable(false);
        getColumns().add(line);
        for (var at = 0; at < look.headings().size(); at++) {
            getColumns().add(column(look.headings().get(at), at));
        }
        getItems().setAll(look.rows());
    }

    private static TableColumn<Row, String> column(String heading, int place) {
        var column = new TableColumn<Row, String>(heading);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(place < row.getValue().cells().size()
                ? row.getValue().cells().get(place) : ""));
        column.setSortable(false);
        column.setPrefWidth(120);
        return column;
    }
}
