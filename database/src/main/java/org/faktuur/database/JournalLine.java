package org.faktuur.database;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// One line of the posting journal: a posting, its hash, and the first posting of the same transaction.
/// Written as `{"seq":8,"first":7,"hash":"…","rows":{…}}`, where the rows are what was hashed.
record JournalLine(long seq, long first, String hash, byte[] rows) {

    private static final byte[] ROWS = ",\"rows\":".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD_AT_MOST = 160;

    /// Whether the rows are those that were hashed.
    boolean holds() {
        return HexFormat.of().formatHex(PostingHash.sha256().digest(rows)).equals(hash);
    }

    ChainLink link() {
        return new ChainLink(seq, hash);
    }

    /// The line without its end.
    byte[] toBytes() {
        var head = "{\"seq\":" + seq + ",\"first\":" + first + ",\"hash\":\"" + hash + "\"";
        var line = new byte[head.length() + ROWS.length + rows.length + 1];
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, line, 0, head.length());
        System.arraycopy(ROWS, 0, line, head.length(), ROWS.length);
        System.arraycopy(rows, 0, line, head.length() + ROWS.length, rows.length);
        line[line.length - 1] = '}';
        return line;
    }

    /// Reads a line; empty when it is torn or its rows are not those that were hashed.
    static Optional<JournalLine> read(byte[] line) {
        var start = startOfRows(line);
        if (start < 0 || line[line.length - 1] != '}') {
            return Optional.empty();
        }
        var head = new String(line, 0, start - ROWS.length, StandardCharsets.UTF_8) + "}";
        try {
            if (!(Json.read(head) instanceof Json.Members members)) {
                return Optional.empty();
            }
            var read = new JournalLine(members.number("seq"), members.number("first"), members.text("hash"),
                    Arrays.copyOfRange(line, start, line.length - 1));
            return read.holds() ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int startOfRows(byte[] line) {
        var last = Math.min(line.length, HEAD_AT_MOST) - ROWS.length;
        for (var i = 0; i < last; i++) {
            if (Arrays.equals(line, i, i + ROWS.length, ROWS, 0, ROWS.length)) {
                return i + ROWS.length;
            }
        }
        return -1;
    }
}
