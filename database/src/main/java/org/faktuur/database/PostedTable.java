package org.faktuur.database;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;

/// A table of posted rows, its columns in a fixed order, and its statements in plain SQL.
final class PostedTable {

    private final Table<?> table;
    private final String name;
    private final Field<?>[] fields;
    private final String[] columns;
    private final int[] scales;
    private final int lineNo;

    PostedTable(Table<?> table) {
        this.table = table;
        this.name = table.getName().toLowerCase(Locale.ROOT);
        this.fields = table.fields();
        this.columns = Arrays.stream(fields).map(field -> field.getName().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        this.scales = Arrays.stream(fields).mapToInt(PostedTable::scaleOf).toArray();
        this.lineNo = Arrays.asList(columns).indexOf("line_no");
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

    /// The line number of a row; 0 in tables with one row a posting.
    int lineNo(Object[] row) {
        return lineNo < 0 ? 0 : (Integer) row[lineNo];
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

    /// All rows of the postings from one place in the chain up to another, in order.
    String selectRange() {
        var key = place("posting") >= 0 ? "posting" : "seq";
        return "select " + String.join(", ", columns) + " from " + name + " where " + key + " between ? and ? order by "
                + key + (lineNo < 0 ? "" : ", line_no");
    }

    @Override
    public String toString() {
        return name;
    }
}
