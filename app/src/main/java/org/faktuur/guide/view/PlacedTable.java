package org.faktuur.guide.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.faktuur.guide.Cell;
import org.faktuur.guide.Target;
import org.faktuur.guide.Value;

/// A table on the screen: its rows by what they show.
final class PlacedTable {

    private static final int TOLD = 12;

    private final TableView<?> table;
    private final Spoken spoken;

    private PlacedTable(TableView<?> table, Spoken spoken) {
        this.table = table;
        this.spoken = spoken;
    }

    /// The table of this name, or the first one in what bears the name.
    static Optional<PlacedTable> at(Target target, Spoken spoken) {
        return OpenWindows.node(target).flatMap(node -> OpenWindows.below(node).filter(TableView.class::isInstance)
                .map(each -> new PlacedTable((TableView<?>) each, spoken)).findFirst());
    }

    TableView<?> table() {
        return table;
    }

    int size() {
        return table.getItems() == null ? 0
                : (int) table.getItems().stream().filter(Objects::nonNull).count();
    }

    /// The first row that shows all of this, by a rule when a value shows as a text.
    Optional<Integer> find(List<Cell> cells, BiPredicate<Value, String> shows) {
        return IntStream.range(0, table.getItems().size()).filter(row -> table.getItems().get(row) != null)
                .filter(row -> cells.stream().allMatch(cell -> said(row, cell.column())
                        .anyMatch(text -> shows.test(cell.value(), text)))).boxed().findFirst();
    }

    /// Scrolls on, so that a list that reads by and by reads more.
    void further() {
        if (!table.getItems().isEmpty()) {
            table.scrollTo(table.getItems().size() - 1);
        }
    }

    void select(int row) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row);
        table.getFocusModel().focus(row);
        table.scrollTo(Math.max(0, row - 3));
    }

    /// The row picked last; without one, the first.
    int selected() {
        return Math.max(table.getSelectionModel().getSelectedIndex(), Math.min(0, table.getItems().size() - 1));
    }

    /// All that a cell may be said to show: its words, and the name of its value.
    Stream<String> said(int row, String columnName) {
        return column(columnName).stream().flatMap(column -> {
            var value = column.getCellData(row);
            return value == table.getItems().get(row) ? Stream.of(drawn(table, row, columnName))
                    : value instanceof Enum<?> member ? Stream.of(spoken.value(value), member.name())
                    : Stream.of(spoken.value(value));
        });
    }

    /// What a cell says that words its whole row itself, even while it is not scrolled to: a cell like it is drawn.
    private <T> String drawn(TableView<T> table, int row, String columnName) {
        return table.getVisibleLeafColumns().stream().filter(column -> columnName.equals(column.getId()))
                .map(column -> drawn(table, column, row)).findFirst().orElse("");
    }

    private <T, V> String drawn(TableView<T> table, TableColumn<T, V> column, int row) {
        var cell = column.getCellFactory().call(column);
        cell.updateTableView(table);
        cell.updateTableColumn(column);
        cell.updateIndex(row);
        var words = spoken.of(cell);
        cell.updateIndex(-1);
        return words;
    }

    Optional<TableColumn<?, ?>> column(String name) {
        return table.getVisibleLeafColumns().stream().filter(column -> name.equals(column.getId()))
                .<TableColumn<?, ?>>map(column -> column).findFirst();
    }

    /// The cell as it stands on the screen, if it is scrolled to.
    Optional<Node> cell(int row, String columnName) {
        return OpenWindows.below(table).filter(TableCell.class::isInstance).map(node -> (TableCell<?, ?>) node)
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == row && cell.getTableColumn() != null
                        && columnName.equals(cell.getTableColumn().getId())).<Node>map(cell -> cell).findFirst();
    }

    /// Scrolls so far that the cell stands on the screen.
    void bring(int row, String columnName) {
        if (cell(row, columnName).isEmpty()) {
            bring(table, row, columnName);
        }
    }

    private static <T> void bring(TableView<T> table, int row, String columnName) {
        table.scrollTo(Math.max(0, row - 3));
        table.getVisibleLeafColumns().stream().filter(column -> columnName.equals(column.getId()))
                .forEach(table::scrollToColumn);
    }

    /// Opens a cell for typing.
    void edit(int row, String columnName) {
        edit(table, row, columnName);
    }

    private static <T> void edit(TableView<T> table, int row, String columnName) {
        table.getVisibleLeafColumns().stream().filter(column -> columnName.equals(column.getId())).findFirst()
                .ifPresent(column -> {
                    table.requestFocus();
                    table.getSelectionModel().clearAndSelect(row, column);
                    table.getFocusModel().focus(row, column);
                    table.edit(row, column);
                });
    }

    /// The first rows, as somebody would read them aloud.
    String read(List<String> columnNames) {
        return IntStream.range(0, Math.min(TOLD, table.getItems().size()))
                .mapToObj(row -> columnNames.stream().map(name -> said(row, name).findFirst().orElse("–"))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; ", "", table.getItems().size() > TOLD ? "; …" : ""));
    }
}
