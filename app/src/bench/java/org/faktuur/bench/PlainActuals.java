package org.faktuur.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.faktuur.Office;
import org.faktuur.database.PlainBooks;
import org.faktuur.database.PlainBooks.Batch;

/// The rows that invoicing projects has written, written again by plain prepared batches into other books of the same
/// make: the details of drafts, which go again, every new actual, and the marks of every one that is put onto a draft
/// and confirmed.
record PlainActuals(int actuals, Effort effort) {

    private static final long STEP = 100_000;
    private static final int BACKING = 4;

    /// The details of the drafts as they are now, draft by draft.
    static List<List<Object[]>> details(Office office) {
        var details = new ArrayList<List<Object[]>>();
        office.database().dsl().connection(connection -> {
            for (var number : rows(connection, "select number from project_invoice order by 1")) {
                details.add(rows(connection, "select * from project_invoice_detail where invoice = '" + number[0]
                        + "' order by id"));
            }
        });
        return details;
    }

    /// Writes everything again.
    static PlainActuals write(Office from, List<List<Object[]>> details) {
        var transactions = new ArrayList<List<Batch>>();
        var actuals = new int[1];
        details.forEach(each -> transactions.add(List.of(new Batch(insert("project_invoice_detail", each), each),
                new Batch("merge into actual_state (billing_status, adjustment, actual) key (actual) values (?, ?, ?)",
                        each.stream().map(row -> new Object[] {"CUSTOMER_INVOICE_CREATED", "NONE", row[BACKING]}).toList()))));
        from.database().dsl().connection(connection -> {
            for (var posting : rows(connection, "select posting, number from confirmed_invoice order by posting")) {
                var first = (Long) posting[0] * STEP;
                var range = " between " + first + " and " + (first + STEP - 1);
                var rows = rows(connection, "select * from actual where id" + range + " order by id");
                actuals[0] += rows.size();
                transactions.add(List.of(new Batch(insert("actual", rows), rows),
                        new Batch("update actual_state set billing_status = ?, adjustment = ? where actual = ?",
                                rows(connection, "select billing_status, adjustment, actual from actual_state where actual"
                                        + " in (select reverses from actual where id" + range + ")")),
                        new Batch("delete from project_invoice_detail where invoice = ?",
                                List.<Object[]>of(new Object[] {posting[1]}))));
            }
        });
        try (var books = new PlainBooks()) {
            return new PlainActuals(actuals[0], Effort.of(() -> transactions.forEach(books::write)));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String insert(String table, List<Object[]> rows) {
        return "insert into " + table + " values (" + Arrays.stream(rows.getFirst()).map(_ -> "?")
                .collect(Collectors.joining(", ")) + ")";
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
