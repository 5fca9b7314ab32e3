package org.faktuur.imports.view;

import java.util.List;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.tabular.CsvRows;
import org.faktuur.tabular.FileImport;
import org.faktuur.tabular.ImportReport;
import org.faktuur.tabular.ImportSetup;
import org.faktuur.tabular.Mapping;
import org.faktuur.tabular.Row;
import org.faktuur.tabular.TabularFile;
import org.faktuur.tabular.TabularFormat;

/// What a look at a file shows: how it is read, its headings and first rows, and what importing it would do or what
/// stands in the way.
record ImportLook(ImportSetup setup, List<String> headings, List<Row> rows, Outcome<ImportReport> foreseen) {

    private static final int ROWS = 50;

    /// Looks at a file that is read in this way.
    static ImportLook at(TabularFile file, FileImport verb, ImportSetup setup) {
        return switch (CsvRows.of(file, setup.format())) {
            case Outcome.Refused<CsvRows>(var reasons) ->
                    new ImportLook(setup, List.of(), List.of(), Outcome.refused(reasons));
            case Outcome.Done<CsvRows>(var rows) -> new ImportLook(setup, rows.headings(), first(rows),
                    verb.check(file, setup));
        };
    }

    /// The set-up that the headings suggest in this format; without a mapping when they cannot be read.
    static ImportSetup suggested(TabularFile file, FileImport verb, TabularFormat format) {
        return verb.reading().propose(file, format) instanceof Outcome.Done<ImportSetup>(var setup) ? setup
                : new ImportSetup(format, Mapping.NONE);
    }

    private static List<Row> first(CsvRows rows) {
        return rows.first(ROWS) instanceof Outcome.Done<List<Row>>(var read) ? read : List.of();
    }

    List<String> firstRow() {
        return rows.isEmpty() ? List.of() : rows.getFirst().cells();
    }

    List<Refusal> faults() {
        return foreseen.refusals();
    }
}
