package org.faktuur.database;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongFunction;

/// The hash of a posting: SHA-256 over all columns of all its rows, the hash of the posting before it among them.
final class PostingHash {

    private static final int SEQ = PostedTables.HEADS.place("seq");
    private static final int HASH = PostedTables.HEADS.place("hash");
    private static final int SELLER = PostedTables.OF_A_POSTING.get(PostedTables.INVOICES).place("seller");

    private final CanonicalJson json = new CanonicalJson();
    private final MessageDigest digest = sha256();

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Writes the posting in canonical form and hashes it. `head` is the row of the posting with all but its own
    /// hash; the rows stand by table in the order of `PostedTables`, each table's in the order of their lines.
    ChainLink seal(Object[] head, List<List<Object[]>> rows, LongFunction<byte[]> seller) {
        json.clear().open('{').name("posting").row(PostedTables.HEADS, head, HASH);
        for (var place = 0; place < rows.size(); place++) {
            if (!rows.get(place).isEmpty()) {
                table(PostedTables.OF_A_POSTING.get(place), rows.get(place));
            }
        }
        var invoices = rows.get(PostedTables.INVOICES);
        if (!invoices.isEmpty()) {
            json.name(PostedTables.SELLERS.name()).raw(seller.apply(sellerOf(invoices.getFirst())));
        }
        json.close('}');
        digest.update(json.buffer(), 0, json.length());
        return new ChainLink((Long) head[SEQ], HexFormat.of().formatHex(digest.digest()));
    }

    /// The company version that an invoice's row names.
    static long sellerOf(Object[] invoice) {
        if (invoice[SELLER] instanceof Long id) {
            return id;
        }
        throw new IllegalArgumentException("an invoice without a seller");
    }

    private void table(PostedTable table, List<Object[]> rows) {
        json.name(table.name()).open('[');
        for (var row : rows) {
            json.row(table, row, -1);
        }
        json.close(']');
    }

    /// What was hashed last.
    byte[] canonical() {
        return json.toBytes();
    }
}
