package org.faktuur.database;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;

/// A table of posted rows, its columns in a fixed order, and its statements in plain SQL. Its first column is its
/// key: the posting, or the key of a line.
final class PostedTable {

    private final Table<?> table;
    private final String name;
    private final Field<?>[] fields;
    private final String[] columns;
    private final int[] scales;
    private final Optional<Table<?>> document;

    private PostedTable(Table<?> table, Optional<Table<?>> document) {
        this.table = table;
        this.document = document;
        this.name = table.getName().toLowerCase(Locale.ROOT);
        this.fields = table.fields();
        this.columns = Arrays.stream(fields).map(field -> field.getName().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        this.scales = Arrays.stream(fields).mapToInt(PostedTable::scaleOf).toArray();
    }

    /// A table with at most one row a posting.
    static PostedTable of(Table<?> table) {
        return new PostedTable(table, Optional.empty());
    }

    /// A table with the lines of the documents of another, each under a `LineKey`.
    static PostedTable linesOf(Table<?> document, Table<?> table) {
        return new PostedTable(table, Optional.of(document));
    }

    private static int scaleOf(Field<?> field) {
        return field.getType() == BigDecimal.class ? field.getDataType().scale() : -1;
    }

    Table<?> table() {
        return table;
    }

    String name() {
        return name;
    }

    Field<?>[] fields() {
        return fields;
    }

    String[] columns() {
        return columns;
    }

    /// The place of a column, or -1.
    int place(String column) {
        return Arrays.asList(columns).indexOf(column);
    }

    /// The table of the documents that these are the lines of.
    Optional<Table<?>> document() {
        return document;
    }

    /// The posting that a row names; 0 when it names none.
    long posting(Object[] row) {
        var key = key(row);
        return document.isEmpty() ? key : LineKey.documentOf(key);
    }

    /// What a row is found by, in the order of the lines of a posting; 0 when it has no key.
    long key(Object[] row) {
        return row[0] instanceof Long key ? key : 0;
    }

    /// Where the rows of a posting begin.
    long first(long posting) {
        return document.isEmpty() ? posting : LineKey.first(posting);
    }

    /// Where the rows of a posting end.
    long last(long posting) {
        return document.isEmpty() ? posting : LineKey.last(posting);
    }

    /// Refuses what the column would round, since the hash is made of what was handed in.
    void requireKept(Object[] row) {
        for (var i = 0; i < row.length; i++) {
            if (scales[i] >= 0 && row[i] instanceof BigDecimal number && number.scale() > scales[i]
                    && number.stripTrailingZeros().scale() > scales[i]) {
                throw new IllegalArgumentException(
                        name + "." + columns[i] + " keeps " + scales[i] + " decimals, not " + number.toPlainString());
            }
        }
    }

    String insert() {
        return "insert into " + name + " (" + String.join(", ", columns) + ") values ("
                + Arrays.stream(columns).map(_ -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /// All rows of the postings from one place in the chain up to another, in order; between `first` and `last`.
    String selectRange() {
        return "select " + String.join(", ", columns) + " from " + name + " where " + columns[0]
                + " between ? and ? order by " + columns[0];
    }

    /// Counts the rows whose posting is not there, or whose document.
    String countStrays() {
        var of = document.map(lines -> lines.getName().toLowerCase(Locale.ROOT) + " d where d.posting = "
                + LineKey.documentOf("r." + columns[0])).orElse("posting d where d.seq = r." + columns[0]);
        return "select count(*) from " + name + " r where not exists (select 1 from " + of + ")";
    }

    @Override
    public String toString() {
        return name;
    }
}
