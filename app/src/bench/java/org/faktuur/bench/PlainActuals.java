package org.faktuur.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.faktuur.Office;

/// The rows that invoicing projects has written, written again by plain prepared batches into other books of the same
/// make: every new actual, and the mark of every one that it marks.
record PlainActuals(int actuals, Effort effort) {

    private record Batch(String sql, List<Object[]> rows) {
    }

    static PlainActuals write(Office from) {
        var postings = new ArrayList<List<Batch>>();
        var actuals = new int[1];
        from.database().dsl().connection(connection -> {
            for (var posting : longs(connection, "select posting from confirmed_invoice order by posting")) {
                var rows = rows(connection, "select * from actual where id between " + posting * 100_000 + " and "
                        + (posting * 100_000 + 99_999) + " order by id");
                actuals[0] += rows.size();
                var marked = rows(connection, "select billing_status, adjustment, actual from actual_state where actual in"
                        + " (select reverses from actual where id between " + posting * 100_000 + " and "
                        + (posting * 100_000 + 99_999) + ")");
                postings.add(List.of(new Batch(insert("actual", rows), rows), new Batch("merge into actual_state"
                        + " (billing_status, adjustment, actual) key (actual) values (?, ?, ?)", marked)));
            }
        });
        try (var books = new BenchOffice()) {
            var effort = Effort.of(() -> postings.forEach(posting -> books.office().database().inTransaction(() -> {
                books.office().database().dsl().connection(connection -> posting.forEach(each -> run(connection, each)));
                return null;
            })));
            return new PlainActuals(actuals[0], effort);
        }
    }

    private static String insert(String table, List<Object[]> rows) {
        return "insert into " + table + " values (" + Arrays.stream(rows.getFirst()).map(_ -> "?")
                .collect(Collectors.joining(", ")) + ")";
    }

    private static void run(Connection connection, Batch batch) {
        try (var statement = connection.prepareStatement(batch.sql())) {
            for (var row : batch.rows()) {
                for (var at = 0; at < row.length; at++) {
                    statement.setObject(at + 1, row[at]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> longs(Connection connection, String sql) throws SQLException {
        return rows(connection, sql).stream().map(row -> (Long) row[0]).toList();
    }

    private static List<Object[]> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<Object[]>();
            while (found.next()) {
                var row = new Object[found.getMetaData().getColumnCount()];
                for (var at = 0; at < row.length; at++) {
                    row[at] = found.getObject(at + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
