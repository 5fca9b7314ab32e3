package org.faktuur.listing;

/// A query that a person saved under its name.
///
/// @param usual is it the one that the list opens with?
public record SavedQuery(Query query, boolean usual) {

    /// Its name.
    public String name() {
        return query.name();
    }
}
