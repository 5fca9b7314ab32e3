package org.faktuur.tabular;

import java.util.Collection;
import java.util.function.Consumer;
import org.faktuur.outcome.Outcome;

/// Reads a file for an import: every row by the mapping, what is wrong gathered by row and column.
public final class ImportReading {

    private final Collection<? extends ImportField> fields;

    /// For files of these fields.
    public ImportReading(Collection<? extends ImportField> fields) {
        this.fields = fields;
    }

    /// The fields that its files may fill.
    public Collection<? extends ImportField> fields() {
        return fields;
    }

    /// Detects the format and proposes the mapping of a file; refused when it cannot be read.
    public Outcome<ImportSetup> propose(TabularFile file) {
        return TabularFormat.detect(file).then(format -> propose(file, format));
    }

    /// Proposes the mapping of a file of a known format; refused when it cannot be read.
    public Outcome<ImportSetup> propose(TabularFile file, TabularFormat format) {
        return CsvRows.of(file, format)
                .map(rows -> new ImportSetup(format, Mapping.propose(fields, rows.headings())));
    }

    /// Hands out every row that has as many cells as there are headings, and answers how many rows there were.
    /// Refused as a whole when the file is broken or has no rows, or when the mapping does not fit it.
    public Outcome<Long> each(TabularFile file, ImportSetup setup, ImportErrors errors, Consumer<MappedRow> reader) {
        return CsvRows.of(file, setup.format()).then(rows -> {
            var columns = new Columns(file.name(), setup, rows.headings());
            var unfit = columns.refusals(fields);
            return unfit.isEmpty() ? each(rows, columns, errors, reader) : Outcome.<Long>refused(unfit);
        }).then(count -> count == 0 ? Outcome.refused(new TabularRefusal.FileEmpty(file.name()))
                : Outcome.done(count));
    }

    private static Outcome<Long> each(CsvRows rows, Columns columns, ImportErrors errors, Consumer<MappedRow> reader) {
        var headings = rows.headings();
        return rows.each(row -> {
            if (row.cells().size() == headings.size()) {
                reader.accept(new MappedRow(row, columns, errors));
            } else {
                var place = row.cells().size() < headings.size() ? headings.get(row.cells().size())
                        : headings.getLast();
                errors.add(new ImportError(columns.file(), row.line(), place,
                        new TabularRefusal.WrongCellCount(headings.size(), row.cells().size())));
            }
        });
    }
}
