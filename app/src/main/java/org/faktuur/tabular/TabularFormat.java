package org.faktuur.tabular;

import java.util.List;
import org.faktuur.outcome.Outcome;

/// How a file writes its rows: what parts the cells, how letters, decimals and dates are written.
public record TabularFormat(char separator, Encoding encoding, DecimalMark decimals, DateForm dates) {

    /// What may part cells, the likeliest first.
    public static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /// Commas between cells, UTF-8, decimal points, dates by year, month, day: how the program's own exports are
    /// written.
    public static final TabularFormat OWN =
            new TabularFormat(',', Encoding.UTF_8, DecimalMark.POINT, DateForm.YEAR_MONTH_DAY);

    public TabularFormat {
        if (!SEPARATORS.contains(separator)) {
            throw new IllegalArgumentException("no separator of cells: " + separator);
        }
    }

    /// The likeliest format of a file, by its first rows; refused when the file cannot be opened or is empty.
    /// Where the rows leave a choice, as 03/04/2026 does, the commonest in Europe is taken.
    public static Outcome<TabularFormat> detect(TabularFile file) {
        return FormatDetection.of(file);
    }

    /// The same with another separator.
    public TabularFormat withSeparator(char other) {
        return new TabularFormat(other, encoding, decimals, dates);
    }

    /// The same with another encoding.
    public TabularFormat withEncoding(Encoding other) {
        return new TabularFormat(separator, other, decimals, dates);
    }

    /// The same with another decimal mark.
    public TabularFormat withDecimals(DecimalMark other) {
        return new TabularFormat(separator, encoding, other, dates);
    }

    /// The same with another order of day, month and year.
    public TabularFormat withDates(DateForm other) {
        return new TabularFormat(separator, encoding, decimals, other);
    }
}
