package org.faktuur.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.faktuur.outcome.Outcome;

/// Looks at the first rows of a file and says how it is most likely written.
final class FormatDetection {

    private static final int SAMPLE_BYTES = 1 << 17;
    private static final int SAMPLE_ROWS = 200;
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final Predicate<String> POINT = Pattern
            .compile("-?\\d*(?:\\d\\.(?:\\d{1,2}|\\d{4,})|\\d,\\d{3}\\.\\d+)").asMatchPredicate();
    private static final Predicate<String> COMMA = Pattern
            .compile("-?\\d*(?:\\d,(?:\\d{1,2}|\\d{4,})|\\d\\.\\d{3},\\d+)").asMatchPredicate();

    private FormatDetection() {
    }

    static Outcome<TabularFormat> of(TabularFile file) {
        byte[] start;
        try (var bytes = file.open()) {
            start = bytes.readNBytes(SAMPLE_BYTES);
        } catch (IOException unreadable) {
            return Outcome.refused(new TabularRefusal.FileUnreadable(file.name()));
        }
        if (start.length == 0) {
            return Outcome.refused(new TabularRefusal.FileEmpty(file.name()));
        }
        var encoding = Encoding.ofMark(start);
        var text = text(start, encoding);
        var separator = separator(text);
        var cells = rows(text, separator).stream().skip(1).flatMap(row -> row.cells().stream()).map(String::strip)
                .filter(cell -> !cell.isEmpty()).toList();
        return Outcome.done(new TabularFormat(separator, encoding, decimals(cells, separator), dates(cells)));
    }

    private static String text(byte[] start, Encoding encoding) {
        var big = start.length > 1 && (start[0] & 0xFF) == 0xFE;
        Charset charset = encoding == Encoding.UTF_8 ? StandardCharsets.UTF_8
                : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        var text = new String(start, charset);
        var plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        var whole = start.length < SAMPLE_BYTES ? -1 : plain.lastIndexOf('\n');
        return whole < 0 ? plain : plain.substring(0, whole + 1);
    }

    /// The separator whose rows have the most cells, and all as many as the headings.
    private static char separator(String text) {
        var best = TabularFormat.SEPARATORS.getFirst();
        var bestScore = 0;
        for (var candidate : TabularFormat.SEPARATORS) {
            var rows = rows(text, candidate);
            var width = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
            var even = rows.stream().filter(row -> row.cells().size() == width).count();
            var score = width < 2 ? 0 : (int) (even * 100 / rows.size()) * 1000 + width;
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static List<Row> rows(String text, char separator) {
        var rows = new ArrayList<Row>();
        try (var csv = CsvRows.parser(new StringReader(text), separator, new RowHandler())) {
            var each = csv.iterator();
            while (rows.size() < SAMPLE_ROWS && each.hasNext()) {
                rows.add(each.next());
            }
        } catch (CsvParseException | IOException _) {
            // What was read before the broken place is enough to judge by; reading it in earnest tells the fault.
            return rows;
        }
        return rows;
    }

    private static DecimalMark decimals(List<String> cells, char separator) {
        var points = cells.stream().filter(POINT).count();
        var commas = cells.stream().filter(COMMA).count();
        if (points == commas) {
            return separator == ';' ? DecimalMark.COMMA : DecimalMark.POINT;
        }
        return points > commas ? DecimalMark.POINT : DecimalMark.COMMA;
    }

    private static DateForm dates(List<String> cells) {
        var dayFirst = count(cells, DateForm.DAY_MONTH_YEAR);
        var monthFirst = count(cells, DateForm.MONTH_DAY_YEAR);
        var yearFirst = cells.stream().filter(cell -> ISO_DATE.matcher(cell).matches()).count();
        if (dayFirst == 0 && monthFirst == 0 || yearFirst > Math.max(dayFirst, monthFirst)) {
            return DateForm.YEAR_MONTH_DAY;
        }
        return monthFirst > dayFirst ? DateForm.MONTH_DAY_YEAR : DateForm.DAY_MONTH_YEAR;
    }

    private static long count(List<String> cells, DateForm form) {
        return cells.stream().filter(cell -> !ISO_DATE.matcher(cell).matches() && form.read(cell).isPresent()).count();
    }
}
