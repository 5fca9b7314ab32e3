package org.faktuur.shell;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.faktuur.texts.Texts;

/// Makes a table's columns as the person arranged them, and keeps every change.
final class ListColumns {

    private static final int NAME_SIZE = 13;
    private static final int ROOM = 44;

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
            column.setPrefWidth(width(shown, kind, texts));
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

    /// As it was arranged; a column that nobody arranged is as wide as its name at least.
    private static int width(ListLayout.Shown shown, ListColumn<?> kind, Texts texts) {
        if (shown.width() != kind.width()) {
            return shown.width();
        }
        var name = new Text(texts.text(kind.key()));
        name.setFont(Font.font(null, FontWeight.BOLD, NAME_SIZE));
        return Math.max(shown.width(), (int) Math.ceil(name.getLayoutBounds().getWidth()) + ROOM);
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
        list.shape().keep(new ListLayout(shown, list.layout().sort()));
    }
}
