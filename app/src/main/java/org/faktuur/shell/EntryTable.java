package org.faktuur.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.faktuur.texts.Texts;

/// A table that is typed in from the keyboard alone: a character starts a cell, Enter and Tab go to the right and from
/// the last cell to a new row, Ctrl+Insert and Ctrl+Delete add and delete rows, F8 takes what stands above, F2 opens a
/// cell with what is in it, Escape takes back. Tab on a blank last row leaves the table.
public final class EntryTable<R> extends TableView<R> {

    private static final double LEAST = 0.75;

    private final Map<String, EntryColumn<R>> byId = new HashMap<>();
    private final FittedColumns fitted = new FittedColumns(this);
    private EntryRows<R> entries;
    private Texts texts;
    private Entries typing;
    private EntryChoice choice;
    private Background background;
    private Optional<EntryCell<R>> opened = Optional.empty();

    /// A table without rows yet, for FXML.
    public EntryTable() {
        getStyleClass().add("entry-table");
        setEditable(true);
        setFixedCellSize(30);
        getSelectionModel().setCellSelectionEnabled(true);
        setSortPolicy(_ -> false);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    }

    /// Shows these rows in these columns.
    public void show(EntryRows<R> shown, List<EntryColumn<R>> columns, Texts words, Desk desk) {
        entries = shown;
        texts = words;
        typing = new Entries(words, desk);
        choice = new EntryChoice(words);
        background = desk.background();
        setItems(shown.rows());
        var made = new ArrayList<TableColumn<R, ?>>();
        columns.forEach(column -> {
            byId.put(column.id(), column);
            made.add(make(column));
        });
        getColumns().setAll(made);
        var keys = new EntryKeys<>(this);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
        focusedProperty().subscribe(focused -> {
            if (focused && !getItems().isEmpty() && !isOpen(row(), column())) {
                goTo(Math.max(0, row()), firstOpen(Math.max(0, row())).orElse(0));
            }
        });
    }

    /// Calls a column otherwise from now on, by the key of its name.
    public void rename(String id, String key) {
        getColumns().stream().filter(each -> id.equals(each.getId())).findFirst().ifPresent(column -> {
            ((Label) column.getGraphic()).setText(texts.text(key));
            var width = byId.get(id).width();
            if (fitted.kept(column) == width) {
                fitted.flexible(column, texts.text(key), width, width * LEAST);
            }
        });
    }

    /// Lets the person arrange the columns, by hand and in this menu; how they stand is kept under the name.
    public void arrangedBy(MenuButton menu, String name, Desk desk) {
        new EntryLayout<>(this, name, desk).begin(menu);
    }

    private TableColumn<R, R> make(EntryColumn<R> column) {
        var made = new TableColumn<R, R>();
        var head = new Label(texts.text(column.key()));
        head.setMinWidth(0);
        made.setGraphic(head);
        made.setId(column.id());
        made.setSortable(false);
        made.setReorderable(false);
        fitted.flexible(made, head.getText(), column.width(), column.width() * LEAST);
        made.setEditable(column.typed().isPresent());
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(_ -> new EntryCell<>(this, column));
        if (column.look().right()) {
            head.setAlignment(Pos.CENTER_RIGHT);
            head.setMaxWidth(Double.MAX_VALUE);
            made.getStyleClass().add("right");
        }
        return made;
    }

    /// The cell that is typed in now; empty for none.
    void opened(Optional<EntryCell<R>> cell) {
        opened = cell;
    }

    /// What is typed so fast that it comes before the open cell has the cursor goes into the cell all the same.
    boolean typeOn(String text) {
        opened.ifPresent(cell -> cell.typeOn(text));
        return opened.isPresent();
    }

    FittedColumns fitted() {
        return fitted;
    }

    Texts texts() {
        return texts;
    }

    EntryChoice choice() {
        return choice;
    }

    Entries typing() {
        return typing;
    }

    Background background() {
        return background;
    }

    EntryRows<R> entries() {
        return entries;
    }

    /// The field under the cursor, where the column is typed in.
    Optional<EntryField<?>> fieldAt(int row, int column) {
        return row < 0 || row >= getItems().size() || column < 0 || column >= getColumns().size() ? Optional.empty()
                : byId.get(getColumns().get(column).getId()).typed().map(field -> field.apply(getItems().get(row)));
    }

    boolean isOpen(int row, int column) {
        return fieldAt(row, column).filter(EntryField::isOpen).isPresent() && getColumns().get(column).isVisible();
    }

    Optional<Integer> firstOpen(int row) {
        for (var column = 0; column < getColumns().size(); column++) {
            if (isOpen(row, column)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /// Puts the cursor into a cell, of the rows from 0 and the columns from 0.
    public void goTo(int row, int column) {
        if (row >= 0 && row < getItems().size()) {
            var at = getColumns().get(Math.max(0, column));
            getSelectionModel().clearAndSelect(row, at);
            getFocusModel().focus(row, at);
            scrollTo(row);
            scrollToColumn(at);
        }
    }

    /// The row that the cursor stands in; empty in an empty table.
    public Optional<R> current() {
        var row = row();
        return row >= 0 && row < getItems().size() ? Optional.of(getItems().get(row)) : Optional.empty();
    }

    int row() {
        return getFocusModel().getFocusedCell().getRow();
    }

    int column() {
        TablePosition<?, ?> cell = getFocusModel().getFocusedCell();
        return cell.getTableColumn() == null ? 0 : getColumns().indexOf(cell.getTableColumn());
    }

    /// Puts an empty row below the cursor, or at the end, and the cursor into it.
    public void addRow() {
        var at = row() < 0 ? getItems().size() : Math.min(row() + 1, getItems().size());
        entries.add(at);
        requestFocus();
        goTo(at, firstOpen(at).orElse(0));
    }

    /// Takes the row of the cursor away, where that may be done.
    public void deleteRow() {
        var at = row();
        current().ifPresent(entries::delete);
        requestFocus();
        if (!getItems().isEmpty()) {
            var next = Math.clamp(at, 0, getItems().size() - 1);
            goTo(next, column());
        }
    }
}
