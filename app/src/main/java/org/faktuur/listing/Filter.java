package org.faktuur.listing;

/// What a column must hold for a row to be listed.
public record Filter(String column, Criterion criterion) {
}
