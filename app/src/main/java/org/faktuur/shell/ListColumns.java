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
final class ListColumns<R> {

    private final TableView<R> table;
    private final PagedList<R> list;
    private final Texts texts;
    private final FittedColumns fitted;

    ListColumns(TableView<R> table, PagedList<R> list, Texts texts) {
        this.table = table;
        this.list = list;
        this.texts = texts;
        this.fitted = new FittedColumns(table);
    }

    void build(Map<String, ListHeader<R>> headers) {
        table.getColumns().clear();
        headers.clear();
        table.getColumns().add(ListCells.marks(list, texts));
        for (var shown : list.layout().columns()) {
            var kind = kind(shown.id());
            var header = new ListHeader<>(kind, list, texts);
            headers.put(kind.id(), header);
            var column = column(kind, header);
            widen(column, kind, shown.width());
            column.setVisible(shown.visible());
            table.getColumns().add(column);
            if (list.sort().get().column().equals(kind.id())) {
                column.setSortType(list.sort().get().descending() ? TableColumn.SortType.DESCENDING
                        : TableColumn.SortType.ASCENDING);
                table.getSortOrder().add(column);
            }
        }
        keepChanges();
    }

    private ListColumn<R> kind(String id) {
        return list.columns().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private void widen(TableColumn<R, ?> column, ListColumn<R> kind, int width) {
        if (width == kind.width()) {
            fitted.flexible(column, kind, texts);
        } else {
            fitted.arranged(column, width);
        }
    }

    private TableColumn<R, Object> column(ListColumn<R> kind, ListHeader<R> header) {
        var column = new TableColumn<R, Object>();
        column.setId(kind.id());
        column.setUserData(texts.text(kind.key()));
        column.setGraphic(header);
        column.setSortable(kind.sortable());
        column.setCellValueFactory(row -> PagedTable.value(kind, row.getValue()));
        column.setCellFactory(_ -> ListCells.of(kind, texts));
        return column;
    }

    private void keepChanges() {
        var rest = new PauseTransition(Duration.millis(400));
        rest.setOnFinished(_ -> keep());
        table.getColumns().addListener((Observable _) -> rest.playFromStart());
        table.getColumns().forEach(column -> {
            column.widthProperty().addListener((Observable _) -> {
                if (!fitted.isFitting()) {
                    rest.playFromStart();
                }
            });
            column.visibleProperty().addListener((Observable _) -> rest.playFromStart());
        });
    }

    /// The columns as they come, forgetting what was arranged.
    void reset() {
        var columns = new ArrayList<>(table.getColumns());
        var plain = ListLayout.of(list.columns());
        columns.sort((one, other) -> Integer.compare(place(plain, one), place(plain, other)));
        table.getColumns().setAll(columns);
        plain.columns().forEach(shown -> find(shown.id()).ifPresent(column -> {
            column.setVisible(shown.visible());
            widen(column, kind(shown.id()), shown.width());
        }));
        keep();
    }

    private static int place(ListLayout layout, TableColumn<?, ?> column) {
        var ids = layout.columns().stream().map(ListLayout.Shown::id).toList();
        return ids.indexOf(column.getId());
    }

    private Optional<TableColumn<R, ?>> find(String id) {
        return table.getColumns().stream().filter(column -> id.equals(column.getId())).findFirst();
    }

    private void keep() {
        var shown = table.getColumns().stream().filter(column -> !"mark".equals(column.getId()))
                .map(column -> new ListLayout.Shown(column.getId(), fitted.kept(column), column.isVisible())).toList();
        list.shape().keep(new ListLayout(shown, list.layout().sort()));
    }
}
