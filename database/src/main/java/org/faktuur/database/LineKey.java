package org.faktuur.database;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// The key of a line of a document, which is a posting or a sales order: both in one number, document × 100,000 +
/// line. So the store keeps the lines of a document together and needs no second index to find them, which it would
/// have to bring up to date with every line that is posted.
public final class LineKey {

    /// The most lines that one document has in one table.
    public static final int MOST_LINES = 99_999;

    private static final long STEP = MOST_LINES + 1L;

    private LineKey() {
    }

    /// The key of a line of a document.
    ///
    /// @param line from 1 to `MOST_LINES`
    /// @throws IllegalArgumentException for any other line, and for a document that is not one
    public static long of(long document, int line) {
        if (document < 1 || line < 1 || line > MOST_LINES) {
            throw new IllegalArgumentException("no line " + line + " of " + document);
        }
        return Math.addExact(Math.multiplyExact(document, STEP), line);
    }

    /// The document that a key names.
    public static long documentOf(long key) {
        return key / STEP;
    }

    /// The number of the line that a key names.
    public static int lineOf(long key) {
        return (int) (key % STEP);
    }

    /// The document that a key names, in a statement.
    public static Field<Long> documentOf(Field<Long> key) {
        return key.div(DSL.inline(STEP));
    }

    /// The same in plain SQL.
    static String documentOf(String key) {
        return key + " / " + STEP;
    }

    /// Which lines are of this document.
    public static Condition isOf(Field<Long> key, long document) {
        return key.between(first(document), last(document));
    }

    /// Which lines are of the document of a row.
    public static Condition isOf(Field<Long> key, Field<Long> document) {
        var first = document.mul(DSL.inline(STEP));
        return key.between(first, first.plus(DSL.inline(STEP - 1)));
    }

    /// Where the lines of a document begin.
    static long first(long document) {
        return document * STEP;
    }

    /// Where the lines of a document end.
    static long last(long document) {
        return document * STEP + MOST_LINES;
    }
}
