package org.faktuur.tabular;

/// What stands before the decimals of a file's numbers.
public enum DecimalMark {
    POINT('.', ','), COMMA(',', '.');

    private final char mark;
    private final char grouping;

    DecimalMark(char mark, char grouping) {
        this.mark = mark;
        this.grouping = grouping;
    }

    /// The character before the decimals.
    public char mark() {
        return mark;
    }

    /// The other one, which may group the thousands.
    public char grouping() {
        return grouping;
    }
}
