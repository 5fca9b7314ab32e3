package org.faktuur.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.TableField;

/// The new values of living rows that a transaction's postings ask for; the last one asked for counts.
final class LivingChanges {

    /// A living row, named by one key column.
    record RowKey(String table, String column, Object id) {
    }

    /// One update statement and the values of every row it is run for, the key last.
    record Update(String sql, List<Object[]> rows) {
    }

    private record Shape(String table, String key, List<String> columns) {

        String sql() {
            return "update " + table + " set "
                    + columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
                    + " where " + key + " = ?";
        }
    }

    private final Map<RowKey, Map<String, Object>> rows = new LinkedHashMap<>();

    void add(TableField<?, ?> key, Object id, Map<? extends Field<?>, ?> values) {
        var table = Effects.lower(key.getTable().getName());
        if (PostedTables.isPosted(table)) {
            throw new IllegalArgumentException(table + " is posted and never changes");
        }
        var row = rows.computeIfAbsent(new RowKey(table, Effects.lower(key.getName()), id),
                _ -> new LinkedHashMap<>(8));
        values.forEach((field, value) -> row.put(Effects.lower(field.getName()), value));
    }

    /// The rows gathered by statement, so that each statement runs once for all of its rows.
    List<Update> updates() {
        var byShape = new LinkedHashMap<Shape, List<Object[]>>();
        rows.forEach((key, values) -> {
            var shape = new Shape(key.table(), key.column(), List.copyOf(values.keySet()));
            var row = new ArrayList<>(values.values());
            row.add(key.id());
            byShape.computeIfAbsent(shape, _ -> new ArrayList<>()).add(row.toArray());
        });
        return byShape.entrySet().stream().map(shape -> new Update(shape.getKey().sql(), shape.getValue())).toList();
    }
}
