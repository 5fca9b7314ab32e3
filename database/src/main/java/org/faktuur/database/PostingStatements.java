package org.faktuur.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.exception.DataAccessException;

/// The statements of posting, prepared once on the writer's connection and run in batches.
final class PostingStatements {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Map<Long, byte[]> sellers = new HashMap<>();
    private final PostingHash hashing = new PostingHash();
    private Map<String, Counter> counters = new LinkedHashMap<>();
    private Map<String, Counter> countersNow = counters;

    PostingStatements(Connection connection) {
        this.connection = connection;
    }

    PostingHash hashing() {
        return hashing;
    }

    /// The last link of the chain, held until the transaction ends so that posters follow one another.
    ChainLink lockHead() {
        return query("select seq, hash from chain_head where id = 1 for update", List.of(),
                row -> new ChainLink((Long) row[0], (String) row[1])).getFirst();
    }

    void moveHead(ChainLink head) {
        batch("update chain_head set seq = ?, hash = ? where id = 1",
                List.<Object[]>of(new Object[] {head.seq(), head.hash()}));
    }

    /// The seller's particulars as they are hashed with each invoice that names them.
    byte[] seller(long id) {
        return sellers.computeIfAbsent(id, this::readSeller);
    }

    private byte[] readSeller(long id) {
        var table = PostedTables.SELLERS;
        var sql = "select " + String.join(", ", table.columns()) + " from " + table.name() + " where id = ?";
        return query(sql, List.of(id), row -> new CanonicalJson().row(table, row, -1).toBytes()).stream().findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no company version " + id));
    }

    /// The counters that stand elsewhere than after the last posting.
    List<Counter> countersMoved() {
        countersNow = new LinkedHashMap<>();
        query("select kind, fiscal_year, next_number from " + Counter.TABLE + " order by kind, fiscal_year", List.of(),
                row -> new Counter((String) row[0], ((Number) row[1]).shortValue(), (Long) row[2]))
                .forEach(counter -> countersNow.put(counter.kind() + counter.fiscalYear(), counter));
        return countersNow.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(counters.get(entry.getKey())))
                .map(Map.Entry::getValue).toList();
    }

    void insert(List<PostedDocument> postings) {
        batch(PostedTables.HEADS.insert(), postings.stream().map(PostedDocument::head).toList());
        for (var place = 0; place < PostedTables.OF_A_POSTING.size(); place++) {
            var rows = new ArrayList<Object[]>();
            for (var posting : postings) {
                rows.addAll(posting.rows(place));
            }
            if (!rows.isEmpty()) {
                batch(PostedTables.OF_A_POSTING.get(place).insert(), rows);
            }
        }
    }

    void update(LivingChanges changes) {
        changes.updates().forEach(update -> batch(update.sql(), update.rows()));
    }

    /// What was read stays true: the transaction was committed.
    void committed() {
        counters = countersNow;
    }

    /// Forgets what was read and what still waits to be written in a transaction that was undone.
    void rolledBack() {
        prepared.values().forEach(Connections::closeQuietly);
        prepared.clear();
        countersNow = counters;
        sellers.clear();
    }

    private void batch(String sql, List<Object[]> rows) {
        try {
            var statement = statement(sql);
            for (var row : rows) {
                for (var i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            for (var count : statement.executeBatch()) {
                if (count != 1 && count != Statement.SUCCESS_NO_INFO) {
                    throw new IllegalStateException(count + " rows instead of one: " + sql);
                }
            }
        } catch (SQLException e) {
            throw new DataAccessException(sql, e);
        }
    }

    private <R> List<R> query(String sql, List<?> arguments, Function<Object[], R> mapping) {
        try {
            var statement = statement(sql);
            for (var i = 0; i < arguments.size(); i++) {
                statement.setObject(i + 1, arguments.get(i));
            }
            try (var rows = statement.executeQuery()) {
                return Rows.read(rows, mapping);
            }
        } catch (SQLException e) {
            throw new DataAccessException(sql, e);
        }
    }

    private PreparedStatement statement(String sql) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }
}
