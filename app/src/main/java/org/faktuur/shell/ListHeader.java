package org.faktuur.shell;

import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.faktuur.listing.Criterion;
import org.faktuur.outcome.Outcome;
import org.faktuur.texts.Texts;

/// The head of a column: its name and, while filters are shown, the field that its filter is typed in.
final class ListHeader<R> extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ListColumn<R> column;
    private final PagedList<R> list;
    private final Criteria criteria;
    private final Texts texts;
    private final TextField field = new TextField();

    ListHeader(ListColumn<R> column, PagedList<R> list, Texts texts) {
        this.column = column;
        this.list = list;
        this.texts = texts;
        this.criteria = new Criteria(texts, list.desk().session().today());
        var name = new Label(texts.text(column.key()));
        name.setMinWidth(0);
        var right = column.kind() == ListColumn.Kind.AMOUNT || column.kind() == ListColumn.Kind.NUMBER;
        setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        getStyleClass().add("list-header");
        field.setId("filter-" + column.id());
        field.getStyleClass().add("filter-field");
        field.setAccessibleText(texts.text("list.filterOn", Map.of("column", texts.text(column.key()))));
        field.setTooltip(new Tooltip(texts.text("list.filterHelp")));
        field.setOnAction(_ -> apply());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                apply();
            }
        });
        Optional.ofNullable(list.filters().get(column.id())).ifPresent(this::show);
        getChildren().add(name);
        if (column.sortable()) {
            getChildren().add(field);
        }
        showField(false);
    }

    void showField(boolean shown) {
        field.setVisible(shown);
        field.setManaged(shown);
    }

    boolean isFilterable() {
        return column.sortable();
    }

    void focusField() {
        field.requestFocus();
    }

    /// Filters on this value of the column.
    void filterOn(Object value) {
        field.setText(criteria.exactly(value, column.kind()));
        apply();
    }

    /// The filter was taken away or set elsewhere: the field says so.
    void follow() {
        var held = Optional.ofNullable(list.filters().get(column.id()));
        if (!held.equals(typed())) {
            field.setText("");
            held.ifPresent(this::show);
        }
    }

    private void show(Criterion criterion) {
        field.setText(criteria.worded(criterion, column));
    }

    private Optional<Criterion> typed() {
        return field.getText().isBlank() || !read().isDone() ? Optional.empty()
                : Optional.of(read().orElseThrow());
    }

    private Outcome<Criterion> read() {
        return criteria.read(field.getText(), column);
    }

    private void apply() {
        var refused = field.getText().isBlank() ? Optional.<String>empty()
                : read().refusals().stream().map(texts::of).findFirst();
        field.pseudoClassStateChanged(WRONG, refused.isPresent());
        field.getTooltip().setText(refused.orElseGet(() -> texts.text("list.filterHelp")));
        field.setAccessibleHelp(refused.orElse(null));
        var held = Optional.ofNullable(list.filters().get(column.id()));
        if (refused.isEmpty() && !held.equals(typed())) {
            list.filter(column.id(), typed());
        }
    }
}
