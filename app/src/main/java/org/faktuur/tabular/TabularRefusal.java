package org.faktuur.tabular;

import java.util.List;
import org.faktuur.outcome.Refusal;

/// Why a file, a row or a cell cannot be read. Where a row is named, it is the line of the file that it begins on.
public sealed interface TabularRefusal extends Refusal {

    /// There is no such file, or it may not be read.
    record FileUnreadable(String file) implements TabularRefusal {
    }

    /// The file has no rows below its headings.
    record FileEmpty(String file) implements TabularRefusal {
    }

    /// The file is larger than is read at once.
    record FileTooLarge(String file, int megabytes) implements TabularRefusal {
    }

    /// The file is a workbook or a picture or the like, or its encoding is another one.
    record NotATextFile(String file, String encoding, long row) implements TabularRefusal {
    }

    /// Bytes that mean no letter in the encoding.
    record WrongEncoding(String file, String encoding, long row) implements TabularRefusal {
    }

    /// Quotation marks that open and never close, or that are followed by other text.
    record BrokenQuotes(String file, long row) implements TabularRefusal {
    }

    /// A cell longer than any that is kept; usually a quotation mark was never closed.
    record CellTooLarge(String file, long row, int kilobytes) implements TabularRefusal {
    }

    /// More columns than a table has.
    record TooManyColumns(String file, long row, int most) implements TabularRefusal {
    }

    /// Two columns bear the same heading.
    record SameHeading(String file, String heading) implements TabularRefusal {
    }

    /// The mapping names a column that the file has not.
    record NoSuchColumn(String heading) implements TabularRefusal {
    }

    /// Nothing in the file was chosen for a field that must be filled.
    record NotMapped(String field) implements TabularRefusal {
    }

    /// The row has more or fewer cells than there are headings.
    record WrongCellCount(int headings, int cells) implements TabularRefusal {
    }

    /// A character that one cannot see and that hides or turns what is written.
    record HiddenCharacter(String character) implements TabularRefusal {
    }

    /// The cell is empty and must not be.
    record Missing() implements TabularRefusal {
    }

    /// Not a number as the file's format writes them.
    record CellIsNoNumber(String text) implements TabularRefusal {
    }

    /// A thousand or a fraction: the text can be read both ways.
    record AmbiguousNumber(String text, char mark) implements TabularRefusal {
    }

    /// More digits than any amount has.
    record NumberTooLarge(String text, int digits) implements TabularRefusal {
    }

    /// More decimals than are kept.
    record TooManyDecimals(String text, int most) implements TabularRefusal {
    }

    /// Not a day as the file's format writes them.
    record CellIsNoDate(String text, DateForm form) implements TabularRefusal {
    }

    /// Neither yes nor no.
    record NotYesOrNo(String text) implements TabularRefusal {
    }

    /// Longer than is kept.
    record TextTooLong(String text, int most) implements TabularRefusal {
    }

    /// The same number stands in an earlier row of the file.
    record TwiceInFile(String number, long earlierRow) implements TabularRefusal {
    }

    /// The same number was imported before with other content.
    record ImportedDifferently(String number) implements TabularRefusal {
    }

    /// So many more that are not listed.
    record MoreErrors(long count) implements TabularRefusal {
    }

    /// Not one of those that the books know.
    record NotAmong(String text, List<String> known) implements TabularRefusal {
        public NotAmong {
            known = List.copyOf(known);
        }
    }

    /// Nothing fills a field for which the books know several codes.
    record ChoiceNeeded(String field, List<String> known) implements TabularRefusal {
        public ChoiceNeeded {
            known = List.copyOf(known);
        }
    }

    /// No currency's three letters.
    record NoSuchCurrency(String text) implements TabularRefusal {
    }

    /// Below zero, where less than nothing makes no sense.
    record BelowZero(String text) implements TabularRefusal {
    }

    /// Rows of one document say different things of it.
    record DiffersFromRow(long earlierRow) implements TabularRefusal {
    }
}
