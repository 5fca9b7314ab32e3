package org.faktuur.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads rows as the same Java values from either engine.
final class Rows {

    private Rows() {
    }

    static <R> List<R> read(ResultSet rows, Function<Object[], R> mapping) throws SQLException {
        var result = new ArrayList<R>();
        while (rows.next()) {
            result.add(mapping.apply(row(rows)));
        }
        return result;
    }

    /// The value of a column of this type from the text that the canonical form writes for it.
    static Object value(Class<?> type, String text) {
        return switch (type.getSimpleName()) {
            case "String" -> text;
            case "BigDecimal" -> new BigDecimal(text);
            case "Long" -> Long.valueOf(text);
            case "Integer" -> Integer.valueOf(text);
            case "Short" -> Short.valueOf(text);
            case "Boolean" -> Boolean.valueOf(text);
            case "LocalDate" -> LocalDate.parse(text);
            case "OffsetDateTime" -> OffsetDateTime.parse(text);
            default -> throw new IllegalArgumentException("no column of type " + type.getName());
        };
    }

    /// The row at which the result stands.
    static Object[] row(ResultSet rows) throws SQLException {
        var meta = rows.getMetaData();
        var row = new Object[meta.getColumnCount()];
        for (var i = 0; i < row.length; i++) {
            row[i] = switch (meta.getColumnType(i + 1)) {
                case Types.DATE -> rows.getObject(i + 1, LocalDate.class);
                case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> rows.getObject(i + 1, OffsetDateTime.class);
                default -> rows.getObject(i + 1);
            };
        }
        return row;
    }
}
