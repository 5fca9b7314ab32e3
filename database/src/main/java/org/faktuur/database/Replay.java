package org.faktuur.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faktuur.database.schema.DefaultSchema;
import org.jooq.Table;
import org.slf4j.LoggerFactory;

/// Writes postings that the journal has and the books have lost back into the books: the same rows under the same
/// numbers and hashes, and the same effects on living rows.
final class Replay {

    private static final int AT_ONCE = 500;
    /// Living tables whose rows a posting may have made; their effects name every column.
    private static final Set<String> BORN_BY_EFFECTS = Set.of(Counter.TABLE, "actual_state", "contract_piece",
            "project_invoice", "customer_invoice");

    private final CompanyPath company;
    private final Connection owner;
    private ChainLink last;
    private int waiting;
    private long effectsWithoutRow;

    Replay(CompanyPath company, Connection owner) {
        this.company = company;
        this.owner = owner;
    }

    /// Writes back all that is missing.
    ///
    /// @throws BooksRefusedException when the journal does not go on where the books end; nothing is kept then
    void run(PostingJournal journal) throws SQLException, IOException {
        last = new ChainReader(owner).head();
        var faults = new ArrayList<SQLException>();
        owner.setAutoCommit(false);
        try {
            for (var file : journal.files()) {
                file.read(line -> write(line, faults));
            }
            if (!faults.isEmpty()) {
                throw faults.getFirst();
            }
            commit();
            restartNumbersOfSellers();
            Rights.execute(owner, "delete from project_invoice_detail where invoice in"
                    + " (select number from confirmed_invoice)");
            owner.commit();
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
        if (effectsWithoutRow > 0) {
            LoggerFactory.getLogger(Replay.class).warn("{} effects had no row to go to", effectsWithoutRow);
        }
    }

    private boolean write(Optional<JournalLine> line, List<SQLException> faults) {
        try {
            write(line.orElseThrow(this::differs));
            return true;
        } catch (SQLException e) {
            faults.add(e);
            return false;
        }
    }

    private void write(JournalLine line) throws SQLException {
        if (line.seq() <= last.seq()) {
            return;
        }
        var rows = (Json.Members) Json.read(new String(line.rows(), StandardCharsets.UTF_8));
        var head = (Json.Members) rows.get("posting");
        if (line.seq() != last.seq() + 1 || head.number("seq") != line.seq()
                || !head.text("previous_hash").equals(last.hash())) {
            throw differs();
        }
        seller(rows);
        insert(PostedTables.HEADS, head, Map.of("hash", line.hash()));
        for (var table : PostedTables.OF_A_POSTING) {
            if (rows.members().get(table.name()) instanceof Json.Items(var items)) {
                for (var row : items) {
                    insert(table, (Json.Members) row, Map.of());
                }
            }
        }
        effects(head.text("effects"));
        last = line.link();
        if (++waiting == AT_ONCE) {
            commit();
        }
    }

    private BooksRefusedException differs() {
        return new BooksRefusedException(new BooksRefusal.JournalDiffers(company.file(), last.seq() + 1));
    }

    private void commit() throws SQLException {
        execute("update chain_head set seq = ?, hash = ? where id = 1", List.of(last.seq(), last.hash()));
        owner.commit();
        waiting = 0;
    }

    private void seller(Json.Members rows) throws SQLException {
        if (rows.members().get(PostedTables.SELLERS.name()) instanceof Json.Members seller) {
            var id = seller.number("id");
            var there = new ChainReader(owner).count("select count(*) from company_version where id = ?", id);
            if (there == 0) {
                insert(PostedTables.SELLERS, seller, Map.of());
            }
        }
    }

    private void restartNumbersOfSellers() throws SQLException {
        var next = new ChainReader(owner).count("select coalesce(max(id), 0) + 1 from company_version");
        Rights.execute(owner, "alter table company_version alter column id restart with " + next);
    }

    private void insert(PostedTable table, Json.Members row, Map<String, Object> more) throws SQLException {
        var values = Arrays.stream(table.columns()).map(column -> more.containsKey(column)
                ? more.get(column) : value(table.table(), column, row.members().get(column))).toList();
        execute(table.insert(), values);
    }

    private void effects(String effects) throws SQLException {
        for (var effect : ((Json.Items) Json.read(effects)).items()) {
            var parts = ((Json.Items) effect).items();
            var name = ((Json.Leaf) parts.getFirst()).text();
            var table = DefaultSchema.DEFAULT_SCHEMA.getTable(name.toUpperCase(Locale.ROOT));
            effect(table, name, ((Json.Members) parts.get(1)).members(), ((Json.Members) parts.get(2)).members());
        }
    }

    private void effect(Table<?> table, String name, Map<String, Json> key, Map<String, Json> values)
            throws SQLException {
        var arguments = new ArrayList<Object>();
        values.forEach((column, value) -> arguments.add(value(table, column, value)));
        key.forEach((column, value) -> arguments.add(value(table, column, value)));
        var update = "update " + name + " set " + equal(values, ", ") + " where " + equal(key, " and ");
        if (execute(update, arguments) > 0) {
            return;
        }
        if (BORN_BY_EFFECTS.contains(name)) {
            var columns = new ArrayList<>(values.keySet());
            columns.addAll(key.keySet());
            execute("insert into " + name + " (" + String.join(", ", columns) + ") values ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")", arguments);
        } else {
            effectsWithoutRow++;
        }
    }

    private static String equal(Map<String, Json> columns, String between) {
        return columns.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(between));
    }

    private static Object value(Table<?> table, String column, Json json) {
        var field = table.field(column.toUpperCase(Locale.ROOT));
        return json instanceof Json.Leaf(var text) && text != null ? Rows.value(field.getType(), text) : null;
    }

    private int execute(String sql, List<?> arguments) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (var i = 0; i < arguments.size(); i++) {
                statement.setObject(i + 1, arguments.get(i));
            }
            return statement.executeUpdate();
        }
    }
}
