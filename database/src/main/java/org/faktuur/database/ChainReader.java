package org.faktuur.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads postings with all their rows as the store keeps them, a stretch of the chain at a time.
final class ChainReader {

    private static final int SEQ = PostedTables.HEADS.place("seq");

    /// A posting as the store keeps it: its head and its rows by table.
    record Kept(Object[] head, List<List<Object[]>> rows) {

        long seq() {
            return (Long) head[SEQ];
        }

        String text(String column) {
            return (String) head[PostedTables.HEADS.place(column)];
        }
    }

    private final Connection connection;
    private final PostingHash hashing = new PostingHash();
    private final Map<Long, byte[]> sellers = new HashMap<>();
    private final Map<String, Boolean> tables = new HashMap<>();

    ChainReader(Connection connection) {
        this.connection = connection;
    }

    /// Where the store says that the chain ends.
    ChainLink head() throws SQLException {
        return query("select seq, hash from chain_head where id = 1").stream().findFirst()
                .map(row -> new ChainLink((Long) row[0], (String) row[1])).orElse(new ChainLink(-1, ""));
    }

    /// The hash that the store keeps of a posting.
    Optional<ChainLink> link(long seq) throws SQLException {
        return seq == 0 ? Optional.of(ChainLink.GENESIS) : query("select seq, hash from posting where seq = ?", seq)
                .stream().findFirst().map(row -> new ChainLink((Long) row[0], (String) row[1]));
    }

    /// Number, kind, document and hash of the postings from one place in the chain to another.
    List<Object[]> heads(long from, long to) throws SQLException {
        return query("select seq, kind, document, hash from posting where seq between ? and ? order by seq", from, to);
    }

    /// One number that a query counts.
    long count(String sql, Object... arguments) throws SQLException {
        return ((Number) query(sql, arguments).getFirst()[0]).longValue();
    }

    /// Whether the books have the table: those of an older program may not yet, when they are checked before they are
    /// migrated.
    boolean has(PostedTable table) throws SQLException {
        if (!tables.containsKey(table.name())) {
            tables.put(table.name(), count("select count(*) from information_schema.tables where lower(table_name) = ?",
                    table.name()) > 0);
        }
        return tables.get(table.name());
    }

    /// The postings from one place in the chain to another.
    List<Kept> postings(long from, long to) throws SQLException {
        var postings = new ArrayList<Kept>();
        var bySeq = new HashMap<Long, Kept>();
        for (var head : query(PostedTables.HEADS.selectRange(), from, to)) {
            var rows = Stream.generate(() -> (List<Object[]>) new ArrayList<Object[]>())
                    .limit(PostedTables.OF_A_POSTING.size()).toList();
            var kept = new Kept(head, rows);
            postings.add(kept);
            bySeq.put(kept.seq(), kept);
        }
        for (var place = 0; place < PostedTables.OF_A_POSTING.size(); place++) {
            var table = PostedTables.OF_A_POSTING.get(place);
            if (!has(table)) {
                continue;
            }
            for (var row : query(table.selectRange(), table.first(from), table.last(to))) {
                var kept = bySeq.get(table.posting(row));
                if (kept != null) {
                    kept.rows().get(place).add(row);
                }
            }
        }
        return postings;
    }

    /// The link that a posting makes as it is kept now, whatever hash is kept with it.
    ChainLink seal(Kept posting) throws SQLException {
        readSellers(posting);
        return hashing.seal(posting.head(), posting.rows(), id -> sellers.getOrDefault(id, new byte[] {'0'}));
    }

    /// What was hashed last.
    byte[] canonical() {
        return hashing.canonical();
    }

    private void readSellers(Kept posting) throws SQLException {
        var table = PostedTables.SELLERS;
        for (var invoice : posting.rows().get(PostedTables.INVOICES)) {
            var id = PostingHash.sellerOf(invoice);
            if (!sellers.containsKey(id)) {
                for (var row : query("select " + String.join(", ", table.columns()) + " from " + table.name()
                        + " where id = ?", id)) {
                    sellers.put(id, new CanonicalJson().row(table, row, -1).toBytes());
                }
            }
        }
    }

    private List<Object[]> query(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (var rows = statement.executeQuery()) {
                return Rows.read(rows, row -> row);
            }
        }
    }
}
