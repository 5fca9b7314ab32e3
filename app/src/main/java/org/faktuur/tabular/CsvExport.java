package org.faktuur.tabular;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.joda.money.Money;

/// Writes rows for machines: RFC 4180, UTF-8, English headings in small letters, ISO dates, decimal points. Texts
/// that a spreadsheet would take for a formula get a quote before them; numbers stay numbers.
public final class CsvExport {

    private final CsvWriter csv;
    private final int width;

    private CsvExport(CsvWriter csv, int width) {
        this.csv = csv;
        this.width = width;
    }

    /// Writes a file whole or not at all: what was there before stays until the last row is written.
    ///
    /// @throws UncheckedIOException when it cannot be written
    public static void toFile(Path file, List<String> headings, Consumer<CsvExport> rows) {
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                to(writer, headings, rows);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            unfinished.toFile().delete();
        }
    }

    /// Writes the headings and the rows; the writer stays open.
    public static void to(Writer writer, List<String> headings, Consumer<CsvExport> rows) {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(headings);
        rows.accept(new CsvExport(csv, headings.size()));
        try {
            csv.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// One row: texts, days, amounts, prices, quantities, percentages, whole numbers, yes or no, choices; null
    /// for an empty cell.
    public void row(Object... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException(cells.length + " cells under " + width + " headings");
        }
        csv.writeRecord(Arrays.stream(cells).map(CsvExport::written).toList());
    }

    private static String written(Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> guarded(text);
            case LocalDate day -> day.toString();
            case Money money -> money.getAmount().toPlainString();
            case Price price -> price.amount().toPlainString();
            case Quantity quantity -> quantity.amount().toPlainString();
            case Percent percent -> percent.number().toPlainString();
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Boolean flag -> flag.toString();
            case Enum<?> member -> member.name().toLowerCase(Locale.ROOT);
            default -> throw new IllegalArgumentException("no cell: " + cell.getClass());
        };
    }

    private static String guarded(String text) {
        return startsFormula(text.stripLeading()) || startsFormula(text) || isGuarded(text) ? "'" + text : text;
    }

    /// Whether quotes stand before what a spreadsheet would take for a formula.
    static boolean isGuarded(String text) {
        var behind = 0;
        while (behind < text.length() && text.charAt(behind) == '\'') {
            behind++;
        }
        var rest = text.substring(behind);
        return behind > 0 && (startsFormula(rest) || startsFormula(rest.stripLeading()));
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(0)) >= 0;
    }
}
