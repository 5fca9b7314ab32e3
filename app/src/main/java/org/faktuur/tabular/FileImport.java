package org.faktuur.tabular;

import java.util.List;
import org.faktuur.outcome.Outcome;

/// An import of one kind of records from files: checked whole, then kept whole or refused row by row.
public interface FileImport {

    /// What it brings.
    ImportKind kind();

    /// The fields that a file may fill.
    List<? extends ImportField> fields();

    /// What importing would do; writes nothing. Refused with what is wrong, by row and column.
    Outcome<ImportReport> check(TabularFile file, ImportSetup setup);

    /// Imports the file whole, or refuses it with what is wrong, by row and column. Records that were imported
    /// before with the same content are skipped.
    Outcome<ImportReport> run(TabularFile file, ImportSetup setup);

    /// The reading of its files.
    default ImportReading reading() {
        return new ImportReading(fields());
    }
}
