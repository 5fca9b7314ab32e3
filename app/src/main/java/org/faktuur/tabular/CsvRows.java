package org.faktuur.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.faktuur.outcome.Outcome;

/// The rows of a file with separated cells, one at a time, so that a million of them need no memory.
public final class CsvRows {

    private final TabularFile file;
    private final TabularFormat format;
    private final List<String> headings;

    private CsvRows(TabularFile file, TabularFormat format, List<String> headings) {
        this.file = file;
        this.format = format;
        this.headings = headings;
    }

    /// Opens a file whose first row holds the headings. Refused when it is no text of its encoding, too large,
    /// empty, or has a heading twice.
    public static Outcome<CsvRows> of(TabularFile file, TabularFormat format) {
        var unreadable = TextScan.refusal(file, format.encoding());
        if (unreadable.isPresent()) {
            return Outcome.refused(unreadable.get());
        }
        var first = new ArrayList<Row>();
        return new CsvRows(file, format, List.of()).read(first::add, 0, 1).then(_ -> withHeadings(file, format, first));
    }

    private static Outcome<CsvRows> withHeadings(TabularFile file, TabularFormat format, List<Row> first) {
        if (first.isEmpty()) {
            return Outcome.refused(new TabularRefusal.FileEmpty(file.name()));
        }
        var headings = first.getFirst().cells().stream().map(String::strip).toList();
        var seen = new HashSet<String>();
        for (var heading : headings) {
            if (!heading.isEmpty() && !seen.add(heading)) {
                return Outcome.refused(new TabularRefusal.SameHeading(file.name(), Shown.of(heading)));
            }
        }
        return Outcome.done(new CsvRows(file, format, headings));
    }

    /// The headings of the columns, from left to right.
    public List<String> headings() {
        return headings;
    }

    /// Hands every row below the headings to the reader and answers how many there were. Refused at the first
    /// place where the file is broken; the rows before it were handed out.
    public Outcome<Long> each(Consumer<Row> reader) {
        return read(reader, 1, Long.MAX_VALUE);
    }

    /// The first rows below the headings, for a look at them.
    public Outcome<List<Row>> first(int rows) {
        var looked = new ArrayList<Row>();
        return read(looked::add, 1, rows).map(_ -> List.copyOf(looked));
    }

    private Outcome<Long> read(Consumer<Row> reader, int skipped, long most) {
        var handler = new RowHandler();
        try (var csv = parser(text(file, format.encoding()), format.separator(), handler)) {
            return Outcome.done(count(csv.iterator(), reader, skipped, most));
        } catch (CsvParseException broken) {
            return Outcome.refused(refusal(broken, handler));
        } catch (IOException | UncheckedIOException unreadable) {
            return Outcome.refused(new TabularRefusal.FileUnreadable(file.name()));
        }
    }

    private static long count(Iterator<Row> rows, Consumer<Row> reader, int skipped, long most) {
        for (var at = 0; at < skipped && rows.hasNext(); at++) {
            rows.next();
        }
        var count = 0L;
        while (count < most && rows.hasNext()) {
            reader.accept(rows.next());
            count++;
        }
        return count;
    }

    private TabularRefusal refusal(CsvParseException broken, RowHandler handler) {
        if (handler.isTooWide()) {
            return new TabularRefusal.TooManyColumns(file.name(), handler.line(), RowHandler.MOST_COLUMNS);
        }
        if (handler.isTooLong() || !String.valueOf(deepest(broken).getMessage()).contains("quote")) {
            return new TabularRefusal.CellTooLarge(file.name(), handler.line(), RowHandler.KILOBYTES);
        }
        return new TabularRefusal.BrokenQuotes(file.name(), handler.line());
    }

    private static Throwable deepest(Throwable fault) {
        return fault.getCause() == null ? fault : deepest(fault.getCause());
    }

    static CsvReader<Row> parser(Reader text, char separator, RowHandler handler) {
        return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(RowHandler.KILOBYTES * 1024 * 2)
                .build(handler, text);
    }

    static Reader text(TabularFile file, Encoding encoding) throws IOException {
        var bytes = Encoding.buffered(file.open());
        try {
            return new InputStreamReader(bytes, encoding.decoder(bytes));
        } catch (IOException unreadable) {
            bytes.close();
            throw unreadable;
        }
    }
}
