package org.faktuur.shell;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Duration;
import org.faktuur.texts.Texts;

/// Makes a table's columns as the person arranged them, and keeps every change.
final class ListColumns {

    private ListColumns() {
    }

    static <R> void build(TableView<R> table, PagedList<R> list, Texts texts, Map<String, ListHeader<R>> headers) {
        table.getColumns().clear();
        headers.clear();
        table.getColumns().add(ListCells.marks(list, texts));
        for (var shown : list.layout().columns()) {
            var kind = list.columns().stream().filter(each -> each.id().equals(shown.id())).findFirst().orElseThrow();
            var header = new ListHeader<>(kind, list, texts);
            headers.put(kind.id(), header);
            var column = column(kind, texts, header);
            column.setPrefWidth(shown.width());
            column.setVisible(shown.visible());
            table.getColumns().add(column);
            if (list.sort().get().column().equals(kind.id())) {
                column.setSortType(list.sort().get().descending() ? TableColumn.SortType.DESCENDING
                        : TableColumn.SortType.ASCENDING);
                table.getSortOrder().add(column);
            }
        }
        var rest = new PauseTransition(Duration.millis(400));
        rest.setOnFinished(_ -> keep(table, list));
        table.getColumns().addListener((Observable _) -> rest.playFromStart());
        table.getColumns().forEach(column -> {
            column.widthProperty().addListener((Observable _) -> rest.playFromStart());
            column.visibleProperty().addListener((Observable _) -> rest.playFromStart());
        });
    }

    private static <R> TableColumn<R, Object> column(ListColumn<R> kind, Texts texts, ListHeader<R> header) {
        var column = new TableColumn<R, Object>();
        column.setId(kind.id());
        column.setUserData(texts.text(kind.key()));
        column.setGraphic(header);
        column.setSortable(kind.sortable());
        column.setCellValueFactory(row -> PagedTable.value(kind, row.getValue()));
        column.setCellFactory(_ -> ListCells.of(kind, texts));
        return column;
    }

    /// The columns as they come, forgetting what was arranged.
    static <R> void reset(TableView<R> table, PagedList<R> list) {
        var columns = new ArrayList<>(table.getColumns());
        var plain = ListLayout.of(list.columns());
        columns.sort((one, other) -> Integer.compare(place(plain, one), place(plain, other)));
        table.getColumns().setAll(columns);
        plain.columns().forEach(shown -> find(table, shown.id()).ifPresent(column -> {
            column.setVisible(true);
            column.setPrefWidth(shown.width());
        }));
    }

    private static int place(ListLayout layout, TableColumn<?, ?> column) {
        var ids = layout.columns().stream().map(ListLayout.Shown::id).toList();
        return ids.indexOf(column.getId());
    }

    private static <R> Optional<TableColumn<R, ?>> find(TableView<R> table, String id) {
        return table.getColumns().stream().filter(column -> id.equals(column.getId())).findFirst();
    }

    private static <R> void keep(TableView<R> table, PagedList<R> list) {
        var shown = table.getColumns().stream().filter(column -> !"mark".equals(column.getId()))
                .map(column -> new ListLayout.Shown(column.getId(), (int) Math.round(column.getWidth()),
                        column.isVisible())).toList();
        list.keep(new ListLayout(shown, list.layout().sort()));
    }
}
