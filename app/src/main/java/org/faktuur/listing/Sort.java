package org.faktuur.listing;

import java.util.ArrayList;
import java.util.List;

/// By which column a list is sorted, and which way; rows that are equal there by the columns that follow.
public record Sort(String column, boolean descending, List<Sort> then) {

    public Sort {
        then = List.copyOf(then);
    }

    /// By this column alone.
    public Sort(String column, boolean descending) {
        this(column, descending, List.of());
    }

    /// Smallest first.
    public static Sort ascending(String column) {
        return new Sort(column, false);
    }

    /// Largest first.
    public static Sort descending(String column) {
        return new Sort(column, true);
    }

    /// The same, and rows that are equal there by these.
    public Sort then(List<Sort> further) {
        return new Sort(column, descending, further);
    }

    /// The columns one after the other, each by itself.
    public List<Sort> all() {
        var all = new ArrayList<>(List.of(new Sort(column, descending)));
        then.forEach(each -> all.addAll(each.all()));
        return all;
    }

    /// Is it sorted by the same column first, the same way?
    public boolean beginsAs(Sort other) {
        return column.equals(other.column) && descending == other.descending;
    }
}
