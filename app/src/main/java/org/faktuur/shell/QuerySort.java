package org.faktuur.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.faktuur.listing.Sort;

/// A row of a query's sorting: a field and which way.
public final class QuerySort {

    /// Which way.
    public enum Direction { ASCENDING, DESCENDING }

    private final ObjectProperty<ListColumn<?>> column;
    private final ObjectProperty<Direction> direction;

    QuerySort(ListColumn<?> column, boolean descending) {
        this.column = new SimpleObjectProperty<>(column);
        this.direction = new SimpleObjectProperty<>(descending ? Direction.DESCENDING : Direction.ASCENDING);
    }

    /// The field.
    public ObjectProperty<ListColumn<?>> column() {
        return column;
    }

    /// Smallest first, or largest.
    public ObjectProperty<Direction> direction() {
        return direction;
    }

    Sort sort() {
        return new Sort(column.get().id(), direction.get() == Direction.DESCENDING);
    }
}
