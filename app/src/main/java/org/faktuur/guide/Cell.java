package org.faktuur.guide;

/// What a row must show in one of its columns, to be the row that is meant.
public record Cell(String column, Value value) {
}
