package org.faktuur.tabular;

import java.nio.charset.StandardCharsets;
import org.faktuur.outcome.Outcome;

/// Files for tests, written as their text.
public final class CsvText {

    private CsvText() {
    }

    /// A file `a.csv` with these lines.
    public static TabularFile file(String... lines) {
        return TabularFile.of("a.csv", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Imports these lines as their headings suggest.
    public static Outcome<ImportReport> run(FileImport verb, String... lines) {
        var file = file(lines);
        return verb.reading().propose(file).then(setup -> verb.run(file, setup));
    }

    /// An error in `a.csv`.
    public static ImportError error(long row, String column, org.faktuur.outcome.Refusal reason) {
        return new ImportError("a.csv", row, column, reason);
    }
}
