package org.faktuur.listing;

/// By which column a list is sorted, and which way.
public record Sort(String column, boolean descending) {

    /// Smallest first.
    public static Sort ascending(String column) {
        return new Sort(column, false);
    }

    /// Largest first.
    public static Sort descending(String column) {
        return new Sort(column, true);
    }

    /// The same column the other way round.
    public Sort turned() {
        return new Sort(column, !descending);
    }
}
