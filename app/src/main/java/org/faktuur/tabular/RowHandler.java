package org.faktuur.tabular;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.ArrayList;
import java.util.List;

/// Gathers the cells of a row as the parser finds them, within limits, and knows the line it stands on.
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

    static final int KILOBYTES = 64;
    static final int MOST_COLUMNS = 500;

    private final List<String> cells = new ArrayList<>();
    private long line = 1;
    private boolean tooLong;
    private boolean tooWide;

    long line() {
        return line;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isTooWide() {
        return tooWide;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        cells.clear();
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        tooLong = length > KILOBYTES * 1024;
        tooWide = cells.size() >= MOST_COLUMNS;
        if (tooLong || tooWide) {
            throw new CsvParseException("beyond the limits");
        }
        cells.add(new String(buffer, offset, length));
    }

    @Override
    protected Row buildRecord() {
        return new Row(line, cells);
    }
}
