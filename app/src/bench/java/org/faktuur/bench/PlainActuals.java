package org.faktuur.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faktuur.Office;
import org.faktuur.database.PlainBooks;
import org.faktuur.database.PlainBooks.Batch;

/// The rows that invoicing projects has written, written again by plain prepared batches into other books of the same
/// make that hold what was there before: drafts with their details, which go again, every posting with its actuals, and
/// the marks of every actual that is put onto a draft, billed and corrected; in safe steps of as many drafts as invoicing
/// puts into one.
final class PlainActuals {

    private static final long STEP = 100_000;
    private static final int KIND = 3;
    private static final int BACKING = 4;
    private static final String MARK = "update actual_state set billing_status = ?, adjustment = ? where actual = ?";

    private final Office from;
    private final long before;
    private final Map<ProjectPhase, List<List<Batch>>> transactions = new EnumMap<>(ProjectPhase.class);
    private final Set<Object> noted = new HashSet<>();
    private int actuals;

    /// Of what this office writes from now on.
    PlainActuals(Office from) {
        this.from = from;
        this.before = (Long) read("select seq from chain_head").getFirst()[0];
        for (var phase : ProjectPhase.values()) {
            transactions.put(phase, new ArrayList<>());
        }
    }

    /// How many actuals were written.
    int actuals() {
        return actuals;
    }

    /// Notes the drafts that were made and stand.
    void drafted(ProjectPhase phase) {
        var details = new LinkedHashMap<Object, List<Object[]>>();
        read("select * from project_invoice_detail order by id").forEach(row ->
                details.computeIfAbsent(row[1], _ -> new ArrayList<>()).add(row));
        read("select * from project_invoice where status <> 'CONFIRMED' order by number").forEach(row -> {
            if (noted.add(row[0])) {
                transactions.get(phase).add(draft(row, details.get(row[0])));
            }
        });
    }

    private static List<Batch> draft(Object[] heading, List<Object[]> details) {
        return List.of(insert("project_invoice", List.<Object[]>of(heading)), insert("project_invoice_detail", details),
                new Batch(MARK, details.stream().filter(row -> row[KIND].equals("WORK")).map(row ->
                        new Object[] {"CUSTOMER_INVOICE_CREATED", "NONE", row[BACKING]}).toList()));
    }

    /// Notes all that was confirmed.
    void confirmed() {
        read("select p.*, d.cause, c.number from posting p join project_document d on d.posting = p.seq"
                + " join confirmed_invoice c on c.posting = p.seq where p.seq > " + before + " order by p.seq").forEach(row ->
                transactions.get(row[row.length - 2].equals("CORRECTION") ? ProjectPhase.CORRECT : ProjectPhase.CONFIRM)
                        .add(confirmation(Arrays.copyOf(row, row.length - 2), row[row.length - 2], row[row.length - 1])));
    }

    private List<Batch> confirmation(Object[] posting, Object cause, Object number) {
        var seq = (Long) posting[0];
        var written = read("select * from actual where id between " + seq * STEP + " and " + (seq * STEP + STEP - 1)
                + " order by id");
        actuals += written.size();
        var marked = read("select s.billing_status, s.adjustment, s.actual from actual a join actual_state s"
                + " on s.actual = a.reverses where a.id between " + seq * STEP + " and " + (seq * STEP + STEP - 1)
                + " order by a.id");
        return List.of(insert("posting", List.<Object[]>of(posting)),
                insert("project_document", read("select * from project_document where posting = " + seq)),
                insert("actual", written),
                insert("confirmed_invoice", read("select * from confirmed_invoice where posting = " + seq)),
                new Batch(cause.equals("CORRECTION") ? "insert into actual_state (billing_status, adjustment, actual)"
                        + " values (?, ?, ?)" : MARK, marked),
                new Batch("update project_invoice set status = 'CONFIRMED', version = version + 1 where number = ?",
                        List.<Object[]>of(new Object[] {number})),
                new Batch("delete from project_invoice_detail where invoice = ?", List.<Object[]>of(new Object[] {number})),
                new Batch("update chain_head set seq = ?, hash = ? where id = 1",
                        List.<Object[]>of(new Object[] {seq, posting[posting.length - 1]})));
    }

    /// Writes everything again, so many drafts at a time; corrections one by one. Answers what each part of it took.
    Map<ProjectPhase, Effort> write(int together) {
        try (var books = new PlainBooks()) {
            var old = read("select * from actual where id < " + (before + 1) * STEP + " order by id");
            books.write(List.of(insert("actual", old), insert("actual_state", old.stream().map(row ->
                    new Object[] {row[0], "READY_TO_INVOICE", "NONE"}).toList())));
            var efforts = new EnumMap<ProjectPhase, Effort>(ProjectPhase.class);
            transactions.forEach((phase, each) -> {
                var steps = steps(each, phase == ProjectPhase.CORRECT ? 1 : together);
                efforts.put(phase, Effort.tidied(() -> steps.forEach(books::write)));
            });
            return efforts;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<Batch>> steps(List<List<Batch>> transactions, int together) {
        var steps = new ArrayList<List<Batch>>();
        for (var from = 0; from < transactions.size(); from += together) {
            steps.add(transactions.subList(from, Math.min(transactions.size(), from + together)).stream()
                    .flatMap(List::stream).toList());
        }
        return steps;
    }

    private static Batch insert(String table, List<Object[]> rows) {
        return new Batch("insert into " + table + " values (" + Arrays.stream(rows.getFirst()).map(_ -> "?")
                .collect(Collectors.joining(", ")) + ")", rows);
    }

    private List<Object[]> read(String sql) {
        return from.database().dsl().connectionResult(connection -> rows(connection, sql));
    }

    private static List<Object[]> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<Object[]>();
            var columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new Object[columns];
                for (var at = 0; at < row.length; at++) {
                    row[at] = found.getObject(at + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
