package org.faktuur.shell;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.beans.Observable;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.faktuur.texts.Texts;

/// Lets the columns of a table give up width until all of them are seen, as far as they stay readable. A column that a
/// person made wide or narrow stays as it was made; the table scrolls only when even the least widths have no room.
final class FittedColumns {

    private static final int LETTERS = 13;
    private static final int NAME_ROOM = 44;
    private static final int NARROW_NAME_ROOM = 24;
    private static final int ARROW = 18;
    private static final int SCROLL_BAR = 18;
    private static final int FEW = 56;
    private static final int AMOUNT = 92;
    private static final int DATE = 94;
    private static final int ICON = 42;
    private static final double SHORT = 0.6;

    /// @param kept what is remembered of it
    private record Room(double natural, double least, double kept) {
    }

    private final TableView<?> table;
    private final Map<TableColumn<?, ?>, Room> rooms = new IdentityHashMap<>();
    private final Map<TableColumn<?, ?>, Room> plain = new IdentityHashMap<>();
    private boolean fitting;

    FittedColumns(TableView<?> table) {
        this.table = table;
        table.widthProperty().addListener((Observable _) -> fit());
        table.getVisibleLeafColumns().addListener((Observable _) -> fit());
        table.getSortOrder().addListener((Observable _) -> fit());
    }

    /// A column of a list that nobody arranged: wide enough for its name, and narrower only as far as its dates, numbers
    /// and status stay whole.
    void flexible(TableColumn<?, ?> column, ListColumn<?> kind, Texts texts) {
        flexible(column, texts.text(kind.key()), kind.width(), kind.stays() ? kind.width() : switch (kind.kind()) {
            case TEXT -> kind.width() * SHORT;
            case AMOUNT -> Math.min(kind.width(), AMOUNT);
            case NUMBER -> kind.width();
            case DATE -> DATE;
            case STATUS -> kind.choices().stream().mapToDouble(each -> wide(texts.worded(each), FontWeight.NORMAL))
                    .max().orElse(kind.width()) + ICON;
        });
    }

    /// A column that nobody arranged.
    ///
    /// @param width in pixels, as the table has it
    /// @param least how narrow what it holds may become, in pixels
    void flexible(TableColumn<?, ?> column, String name, double width, double least) {
        var words = wide(name, FontWeight.BOLD);
        var natural = Math.max(Math.max(width, least), words + NAME_ROOM);
        var room = new Room(natural, Math.min(natural, Math.max(Math.max(least, FEW), words + NARROW_NAME_ROOM)), width);
        plain.put(column, room);
        watch(column, room);
    }

    private static double wide(String words, FontWeight weight) {
        var written = new Text(words);
        written.setFont(Font.font(null, weight, LETTERS));
        return Math.ceil(written.getLayoutBounds().getWidth());
    }

    /// A column as a person made it; of the width that it came with, it is as it came.
    void arranged(TableColumn<?, ?> column, double width) {
        var came = plain.get(column);
        watch(column, came != null && came.kept() == width ? came : new Room(width, width, width));
    }

    private void watch(TableColumn<?, ?> column, Room room) {
        if (rooms.put(column, room) == null) {
            column.widthProperty().addListener((Observable _) -> {
                if (!fitting) {
                    var made = column.getWidth();
                    rooms.put(column, new Room(made, made, made));
                }
            });
        }
        set(column, room.natural());
        fit();
    }

    /// The width in pixels that is remembered of a column: as a person made it, or as it came.
    int kept(TableColumn<?, ?> column) {
        return (int) Math.round(rooms.containsKey(column) ? rooms.get(column).kept() : column.getWidth());
    }

    /// Is a width being changed by this, not by a person?
    boolean isFitting() {
        return fitting;
    }

    private void fit() {
        List<? extends TableColumn<?, ?>> shown = table.getVisibleLeafColumns();
        var room = table.getWidth() - SCROLL_BAR;
        var natural = sum(shown, this::natural);
        var least = sum(shown, this::least);
        if (room > 0 && natural > 0) {
            var share = natural <= room || natural <= least ? 1 : Math.max(0, (room - least) / (natural - least));
            shown.stream().filter(rooms::containsKey).forEach(column -> set(column,
                    Math.floor(least(column) + share * (natural(column) - least(column)))));
        }
    }

    private double natural(TableColumn<?, ?> column) {
        return rooms.containsKey(column) ? rooms.get(column).natural() : column.getWidth();
    }

    /// The column that the list is sorted by has an arrow beside its name.
    private double least(TableColumn<?, ?> column) {
        return rooms.containsKey(column) ? Math.min(rooms.get(column).natural(), rooms.get(column).least()
                + (table.getSortOrder().contains(column) ? ARROW : 0)) : column.getWidth();
    }

    private static double sum(List<? extends TableColumn<?, ?>> columns, ToDoubleFunction<TableColumn<?, ?>> width) {
        return columns.stream().mapToDouble(width).sum();
    }

    private void set(TableColumn<?, ?> column, double width) {
        fitting = true;
        column.setPrefWidth(width);
        fitting = false;
    }
}
