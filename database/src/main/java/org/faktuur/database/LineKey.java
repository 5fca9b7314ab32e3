package org.faktuur.database;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// The key of a posted line: posting and number of the line in one number, posting × 100,000 + line. So the store
/// keeps the lines of a posting together, in their order, and needs no second index to find them.
public final class LineKey {

    /// The most lines that one posted document has in one table.
    public static final int MOST_LINES = 99_999;

    private static final long STEP = MOST_LINES + 1L;

    private LineKey() {
    }

    /// The key of a line of a posting.
    ///
    /// @param line from 1 to `MOST_LINES`
    /// @throws IllegalArgumentException for any other line, and for a posting that is not one
    public static long of(long posting, int line) {
        if (posting < 1 || line < 1 || line > MOST_LINES) {
            throw new IllegalArgumentException("no line " + line + " of posting " + posting);
        }
        return Math.addExact(Math.multiplyExact(posting, STEP), line);
    }

    /// The posting that a key names.
    public static long postingOf(long key) {
        return key / STEP;
    }

    /// The number of the line that a key names.
    public static int lineOf(long key) {
        return (int) (key % STEP);
    }

    /// The posting that a key names, in a statement.
    public static Field<Long> postingOf(Field<Long> key) {
        return key.div(DSL.inline(STEP));
    }

    /// The same in plain SQL.
    static String postingOf(String key) {
        return key + " / " + STEP;
    }

    /// Which lines are of this posting.
    public static Condition isOf(Field<Long> key, long posting) {
        return key.between(first(posting), last(posting));
    }

    /// Which lines are of the posting of a document.
    public static Condition isOf(Field<Long> key, Field<Long> posting) {
        var first = posting.mul(DSL.inline(STEP));
        return key.between(first, first.plus(DSL.inline(STEP - 1)));
    }

    /// Where the lines of a posting begin.
    static long first(long posting) {
        return posting * STEP;
    }

    /// Where the lines of a posting end.
    static long last(long posting) {
        return posting * STEP + MOST_LINES;
    }
}
