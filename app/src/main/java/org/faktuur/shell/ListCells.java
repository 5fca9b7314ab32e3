package org.faktuur.shell;

import java.math.BigDecimal;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// The cells of a list: amounts and numbers to the right and red below nought, dates and words as the language
/// writes them, a status as icon and word, a real check box for the mark.
final class ListCells {

    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");

    private ListCells() {
    }

    static <R> TableCell<R, Object> of(ListColumn<R> column, Texts texts) {
        return column.kind() == ListColumn.Kind.STATUS ? new StatusCell<>(texts) : new ValueCell<>(column, texts);
    }

    /// A value in words, as its column shows it.
    static String worded(Object value, ListColumn.Kind kind, Texts texts) {
        return switch (value) {
            case null -> "";
            case Money money when kind == ListColumn.Kind.AMOUNT -> texts.formats().amount(money);
            case BigDecimal number when kind == ListColumn.Kind.AMOUNT -> texts.formats().number(number, 2, 2);
            case LocalDate day -> texts.formats().date(day);
            case Words words -> words.in(texts);
            default -> texts.worded(value);
        };
    }

    static boolean isNegative(Object value) {
        return value instanceof Money money && money.isNegative()
                || value instanceof BigDecimal number && number.signum() < 0;
    }

    static <R> TableColumn<R, R> marks(PagedList<R> list, Texts texts) {
        var column = new TableColumn<R, R>();
        column.setId("mark");
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setPrefWidth(36);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new MarkCell<>(list, texts.text("list.mark")));
        return column;
    }

    private static final class ValueCell<R> extends TableCell<R, Object> {

        private final ListColumn<R> column;
        private final Texts texts;

        ValueCell(ListColumn<R> column, Texts texts) {
            this.column = column;
            this.texts = texts;
            var right = column.kind() == ListColumn.Kind.AMOUNT || column.kind() == ListColumn.Kind.NUMBER;
            setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            if (right) {
                getStyleClass().add("amount");
            }
        }

        @Override
        protected void updateItem(Object value, boolean empty) {
            super.updateItem(value, empty);
            var words = empty ? "" : worded(value, column.kind(), texts);
            setText(words);
            pseudoClassStateChanged(NEGATIVE, !empty && isNegative(value));
            setTooltip(words.length() > 24 ? new Tooltip(words) : null);
        }
    }

    private static final class StatusCell<R> extends TableCell<R, Object> {

        private final StatusLabel label = new StatusLabel();
        private final Texts texts;

        StatusCell(Texts texts) {
            this.texts = texts;
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Object value, boolean empty) {
            super.updateItem(value, empty);
            if (!empty && value instanceof Enum<?> status) {
                label.show(status, texts);
                setGraphic(label);
                setAccessibleText(texts.of(status));
            } else {
                setGraphic(null);
            }
        }
    }

    private static final class MarkCell<R> extends TableCell<R, R> {

        private final CheckBox box = new CheckBox();
        private final PagedList<R> list;
        private final MapChangeListener<Object, R> marks = _ -> follow();

        MarkCell(PagedList<R> list, String words) {
            this.list = list;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setAlignment(Pos.CENTER);
            box.setAccessibleText(words);
            box.setFocusTraversable(false);
            box.setOnAction(_ -> list.mark(getItem()));
            list.marked().addListener(new WeakMapChangeListener<>(marks));
        }

        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : box);
            follow();
        }

        private void follow() {
            if (!isEmpty() && getItem() != null) {
                box.setSelected(list.isMarked(getItem()));
            }
        }
    }
}
