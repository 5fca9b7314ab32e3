package org.faktuur.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.faktuur.texts.Texts;

/// Fills a table of few rows, such as the lines of a document, with columns that look like those of the lists.
public final class PlainTable {

    private PlainTable() {
    }

    /// Shows these rows in these columns; `current` follows the row that the cursor stands on, and the other way round.
    public static <R> void show(TableView<R> table, List<ListColumn<R>> columns, ObservableList<R> rows,
            ObjectProperty<Optional<R>> current, Texts texts) {
        table.getStyleClass().add("rows");
        table.setFixedCellSize(30);
        table.setPlaceholder(new Label(""));
        var fitted = new FittedColumns(table);
        table.getColumns().setAll(columns.stream().map(column -> column(column, texts, fitted)).toList());
        table.setItems(rows);
        var selection = table.getSelectionModel();
        current.subscribe(row -> row.filter(wanted -> wanted != selection.getSelectedItem())
                .ifPresent(selection::select));
        selection.selectedItemProperty().addListener((_, _, row) -> Optional.ofNullable(row)
                .ifPresent(chosen -> current.set(Optional.of(chosen))));
    }

    private static <R> TableColumn<R, Object> column(ListColumn<R> kind, Texts texts, FittedColumns fitted) {
        var column = new TableColumn<R, Object>(texts.text(kind.key()));
        column.setId(kind.id());
        fitted.flexible(column, kind, texts);
        column.setSortable(kind.sortable());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(kind.value().apply(row.getValue())));
        column.setCellFactory(_ -> ListCells.of(kind, texts));
        if (kind.kind() == ListColumn.Kind.AMOUNT || kind.kind() == ListColumn.Kind.NUMBER) {
            column.getStyleClass().add("right");
        }
        return column;
    }
}
