package org.faktuur.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.faktuur.listing.Sort;
import org.faktuur.texts.Texts;

/// The control that every list page uses: shows a `PagedList` of any length, reading on as one scrolls, with a filter
/// under each header, columns that stay as they were arranged, and marks that stay while one scrolls.
public final class PagedTable<R> extends BorderPane {

    private static final int NEAR = 40;

    private final TableView<R> table = new TableView<>();
    private final Map<String, ListHeader<R>> headers = new HashMap<>();
    private final ListTools tools = new ListTools();
    private PagedList<R> list;
    private Texts texts;
    private ListColumns<R> arranged;
    private boolean following;

    /// A table without a list yet, for FXML.
    public PagedTable() {
        getStyleClass().add("paged-table");
        table.setId("rows");
        table.getStyleClass().add("rows");
        table.setFixedCellSize(30);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setSortPolicy(_ -> true);
        table.setRowFactory(_ -> row());
    }

    /// Shows this list. Right-clicking a row offers the commands of the menu.
    public void show(PagedList<R> shown, Texts words, ContextMenu menu) {
        show(shown, words);
        table.setContextMenu(menu);
    }

    /// Shows this list.
    public void show(PagedList<R> shown, Texts words) {
        list = shown;
        texts = words;
        table.setItems(list.rows());
        table.setAccessibleText(words.text("list.rowsOf"));
        arranged = new ListColumns<>(table, list, texts);
        arranged.build(headers);
        table.setPlaceholder(placeholder());
        tools.show(list, texts, this);
        setTop(tools);
        setCenter(new StackPane(table, progress()));
        table.getSortOrder().addListener((ListChangeListener<TableColumn<R, ?>>) _ -> sortAsHeaders());
        table.getColumns().forEach(column -> column.sortTypeProperty().subscribe(_ -> sortAsHeaders()));
        list.sort().subscribe(this::followSort);
        list.filters().addListener((MapChangeListener<String, Object>) _ -> followFilters());
        followFilters();
        followCurrent();
        keepPlace();
        new ListKeys<>(this, list).listen();
    }

    /// The table inside, for what only it can do.
    public TableView<R> table() {
        return table;
    }

    /// Shows the filter fields, or hides them; shown, the cursor goes into that of the current column.
    public void toggleFilters() {
        tools.filtersShown().set(!tools.filtersShown().get());
    }

    /// The columns as they come, forgetting what was arranged.
    void resetColumns() {
        arranged.reset();
    }

    /// Opens the advanced filter.
    void writeQuery() {
        tools.writeQuery();
    }

    void showFilters(boolean shown) {
        headers.values().forEach(header -> header.showField(shown));
        if (shown) {
            currentHeader().filter(ListHeader::isFilterable).or(() -> headers.values().stream()
                    .filter(ListHeader::isFilterable).findFirst()).ifPresent(ListHeader::focusField);
        } else {
            table.requestFocus();
        }
    }

    /// Lists only rows that hold in the current column what the current row holds.
    void filterOnThisValue() {
        var position = table.getFocusModel().getFocusedCell();
        if (position != null && position.getTableColumn() != null && table.getSelectionModel().getSelectedItem() != null) {
            var value = position.getTableColumn().getCellData(table.getSelectionModel().getSelectedIndex());
            Optional.ofNullable(headers.get(position.getTableColumn().getId())).filter(ListHeader::isFilterable)
                    .ifPresent(header -> header.filterOn(value));
        }
    }

    private Optional<ListHeader<R>> currentHeader() {
        var position = table.getFocusModel().getFocusedCell();
        return position == null || position.getTableColumn() == null ? Optional.empty()
                : Optional.ofNullable(headers.get(position.getTableColumn().getId()));
    }

    private void followFilters() {
        headers.values().forEach(ListHeader::follow);
    }

    private void sortAsHeaders() {
        if (!table.getSortOrder().isEmpty()) {
            var column = table.getSortOrder().getFirst();
            var wanted = new Sort(column.getId(), column.getSortType() == TableColumn.SortType.DESCENDING);
            if (!following && !wanted.beginsAs(list.sort().get())) {
                list.sort(wanted);
            }
        }
    }

    /// Sorted elsewhere, by a saved view: the headers say so.
    private void followSort(Sort sort) {
        var first = table.getSortOrder().stream().findFirst();
        var shown = first.map(column -> new Sort(column.getId(),
                column.getSortType() == TableColumn.SortType.DESCENDING));
        if (shown.filter(sort::beginsAs).isEmpty()) {
            following = true;
            table.getColumns().stream().filter(column -> sort.column().equals(column.getId())).forEach(column -> {
                column.setSortType(sort.descending() ? TableColumn.SortType.DESCENDING
                        : TableColumn.SortType.ASCENDING);
                table.getSortOrder().setAll(List.of(column));
            });
            following = false;
        }
    }

    private TableRow<R> row() {
        var row = new TableRow<R>();
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                if (event.getClickCount() == 2) {
                    list.open(row.getItem());
                } else if (event.isShortcutDown()) {
                    list.mark(row.getItem());
                }
            }
        });
        return row;
    }

    private VBox placeholder() {
        var words = new Label();
        words.setWrapText(true);
        words.setMaxWidth(480);
        words.getStyleClass().add("empty-words");
        var act = new Button();
        act.setId("emptyAct");
        act.getStyleClass().add("accent");
        act.setVisible(false);
        act.setManaged(false);
        var box = new VBox(12, words, act);
        box.setAlignment(Pos.CENTER);
        list.reading().subscribe(_ -> sayEmpty(words, act));
        return box;
    }

    private void sayEmpty(Label words, Button act) {
        var offers = list.empty().filter(_ -> !list.reading().get());
        var filtered = !list.filters().isEmpty();
        words.setText(list.reading().get() ? "" : filtered ? texts.text("list.noneFiltered")
                : offers.map(each -> texts.text(each.key())).orElseGet(() -> texts.text("list.none")));
        var shown = !filtered && offers.flatMap(EmptyList::act).isPresent();
        act.setVisible(shown);
        act.setManaged(shown);
        if (shown) {
            act.setText(texts.text(offers.flatMap(EmptyList::actKey).orElseThrow()));
            act.setOnAction(_ -> offers.flatMap(EmptyList::act).orElseThrow().run());
        }
    }

    private ProgressBar progress() {
        var bar = new ProgressBar();
        bar.getStyleClass().add("reading");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(list.reading());
        bar.setMouseTransparent(true);
        StackPane.setAlignment(bar, Pos.TOP_CENTER);
        return bar;
    }

    private void followCurrent() {
        list.current().subscribe(current -> {
            following = true;
            current.ifPresentOrElse(row -> {
                if (table.getSelectionModel().getSelectedItem() != row) {
                    table.getSelectionModel().select(row);
                    var at = list.rows().indexOf(row);
                    if (at == 0 || at == list.rows().size() - 1) {
                        table.scrollTo(at);
                    }
                }
            }, table.getSelectionModel()::clearSelection);
            following = false;
        });
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!following && row != null) {
                list.current().set(Optional.of(row));
            }
        });
    }

    private void keepPlace() {
        table.skinProperty().subscribe(_ -> flow().ifPresent(flow ->
                flow.positionProperty().subscribe(_ -> readOn(flow))));
        list.rows().addListener((ListChangeListener<R>) change -> {
            var shift = 0;
            while (change.next()) {
                var whole = change.getRemovedSize() > 0 && change.getAddedSize() > 0;
                shift += whole || change.getFrom() > 0 ? 0 : change.getAddedSize() - change.getRemovedSize();
            }
            var moved = shift;
            flow().map(VirtualFlow::getFirstVisibleCell).filter(_ -> moved != 0)
                    .ifPresent(cell -> table.scrollTo(Math.max(0, cell.getIndex() + moved)));
        });
    }

    private void readOn(VirtualFlow<?> flow) {
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        if (last != null && last.getIndex() > list.rows().size() - NEAR) {
            list.more(false);
        } else if (first != null && first.getIndex() < NEAR) {
            list.more(true);
        }
    }

    private Optional<VirtualFlow<?>> flow() {
        return Optional.ofNullable(table.lookup(".virtual-flow")).map(node -> (VirtualFlow<?>) node);
    }

    /// The values of a row as the columns show them, in the order in which they stand.
    List<String> cells(R row) {
        return table.getVisibleLeafColumns().stream().map(TableColumn::getId).flatMap(id -> list.columns().stream()
                .filter(column -> column.id().equals(id)))
                .map(column -> ListCells.worded(column.value().apply(row), column.kind(), texts)).toList();
    }

    static <R> ReadOnlyObjectWrapper<Object> value(ListColumn<R> column, R row) {
        return new ReadOnlyObjectWrapper<>(column.value().apply(row));
    }
}
