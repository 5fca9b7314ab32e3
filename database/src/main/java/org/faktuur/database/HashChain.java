package org.faktuur.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The chain of postings read from its first link to its last, a stretch at a time, so that it takes the same
/// memory however long it is.
final class HashChain {

    private static final int STRETCH = 500;

    private final ChainReader reader;
    private final Differences differences;
    private final List<Finding> findings = new ArrayList<>();
    private ChainLink last = ChainLink.GENESIS;

    private HashChain(Connection connection, Differences differences) {
        this.reader = new ChainReader(connection);
        this.differences = differences;
    }

    /// Hashes every posting again and answers all that is not as it was posted; nothing when all is well.
    static List<Finding> verify(Connection connection, Differences differences) throws SQLException {
        return new HashChain(connection, differences).verify();
    }

    private List<Finding> verify() throws SQLException {
        var head = reader.head();
        while (last.seq() < head.seq()) {
            stretch(last.seq() + 1, Math.min(last.seq() + STRETCH, head.seq()));
        }
        if (!last.equals(head)) {
            findings.add(new Finding.HeadDiffers(last.seq(), head.seq()));
        }
        strays(head.seq());
        return List.copyOf(findings);
    }

    private void stretch(long from, long to) throws SQLException {
        var next = from;
        for (var posting : reader.postings(from, to)) {
            missing(next, posting.seq());
            check(posting);
            next = posting.seq() + 1;
        }
        missing(next, to + 1);
    }

    private void missing(long from, long to) {
        for (var seq = from; seq < to; seq++) {
            findings.add(new Finding.Missing(seq));
            last = new ChainLink(seq, "");
        }
    }

    private void check(ChainReader.Kept posting) throws SQLException {
        var kept = new ChainLink(posting.seq(), posting.text("hash"));
        if (!posting.text("previous_hash").equals(last.hash()) && !last.hash().isEmpty()) {
            findings.add(new Finding.ChainBroken(posting.seq(), posting.text("kind"), posting.text("document")));
        }
        if (!reader.seal(posting).equals(kept)) {
            findings.add(differences.of(posting, reader.canonical()));
        }
        last = kept;
    }

    private void strays(long head) throws SQLException {
        stray(PostedTables.HEADS, "select count(*) from posting where seq < 1 or seq > ?", head);
        for (var table : PostedTables.OF_A_POSTING) {
            if (reader.has(table)) {
                stray(table, table.countStrays());
            }
        }
    }

    private void stray(PostedTable table, String sql, Object... arguments) throws SQLException {
        var rows = reader.count(sql, arguments);
        if (rows > 0) {
            findings.add(new Finding.Stray(table.name(), rows));
        }
    }
}
