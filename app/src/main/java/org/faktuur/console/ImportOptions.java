package org.faktuur.console;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faktuur.Office;
import org.faktuur.imports.KeepImportSetup;
import org.faktuur.outcome.Outcome;
import org.faktuur.tabular.CsvRows;
import org.faktuur.tabular.DateForm;
import org.faktuur.tabular.DecimalMark;
import org.faktuur.tabular.Encoding;
import org.faktuur.tabular.FileImport;
import org.faktuur.tabular.ImportField;
import org.faktuur.tabular.ImportKind;
import org.faktuur.tabular.ImportReading;
import org.faktuur.tabular.ImportSetup;
import org.faktuur.tabular.TabularFile;
import org.faktuur.tabular.TabularFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/// How a file is read: what is not said is seen in the file, or taken from a mapping that was kept by name.
final class ImportOptions {

    @Option(names = "--separator", descriptionKey = "import.separator",
            paramLabel = "comma|semicolon|tab|pipe", converter = SeparatorName.class)
    private Character separator;

    @Option(names = "--encoding", descriptionKey = "import.encoding",
            paramLabel = "utf-8|utf-16|windows-1252|iso-8859-1", converter = EncodingName.class)
    private Encoding encoding;

    @Option(names = "--decimal", descriptionKey = "import.decimal",
            paramLabel = "point|comma", converter = DecimalName.class)
    private DecimalMark decimal;

    @Option(names = "--dates", descriptionKey = "import.dates",
            paramLabel = "ymd|dmy|mdy", converter = DatesName.class)
    private DateForm dates;

    @Option(names = "--mapping", descriptionKey = "import.mapping", paramLabel = "NAME")
    private String mapping;

    @Option(names = "--keep-mapping", descriptionKey = "import.keep-mapping", paramLabel = "NAME")
    private String keptName;

    @Option(names = "--column", descriptionKey = "import.column", paramLabel = "FIELD=HEADING")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--set", descriptionKey = "import.set", paramLabel = "FIELD=TEXT")
    private Map<String, String> constants = new LinkedHashMap<>();

    @Option(names = "--check", descriptionKey = "import.check")
    private boolean check;

    boolean isCheck() {
        return check;
    }

    /// The set-up of a file for an import, from the mapping of that name when one was given.
    Outcome<ImportSetup> setup(TabularFile file, FileImport verb, Office office) {
        if (mapping == null) {
            return setup(file, verb.reading(), verb);
        }
        var kept = office.importMappings().byName(verb.kind(), mapping);
        return kept.map(setup -> changed(new ImportSetup(chosen(setup.format()), setup.mapping()), verb.fields(), verb))
                .orElseGet(() -> Outcome.refused(new ConsoleRefusal.NoSuchMapping(mapping,
                        office.importMappings().names(verb.kind()))));
    }

    /// The set-up of a file as its headings suggest.
    Outcome<ImportSetup> setup(TabularFile file, ImportReading reading, FileImport verb) {
        return TabularFormat.detect(file).then(format -> reading.propose(file, chosen(format)))
                .then(setup -> changed(setup, reading.fields(), verb));
    }

    /// Keeps the set-up when a name for it was given and something was imported.
    Outcome<ImportSetup> keep(ImportKind kind, ImportSetup setup, Office office) {
        return keptName == null || check ? Outcome.done(setup)
                : new KeepImportSetup(office.importMappings(), office.transactions()).keep(kind, keptName, setup);
    }

    /// Names the columns that were not read, so that none is left out unseen.
    Answer unused(TabularFile file, ImportSetup setup, Terminal terminal, Answer answer) {
        var unused = CsvRows.of(file, setup.format()).map(rows -> setup.mapping().unused(rows.headings()))
                .orElseThrow();
        answer.fact("unused_columns", unused);
        return unused.isEmpty() ? answer
                : answer.line(terminal.text("console.unusedColumns", Map.of("columns", unused)));
    }

    private TabularFormat chosen(TabularFormat detected) {
        var format = separator == null ? detected : detected.withSeparator(separator);
        format = encoding == null ? format : format.withEncoding(encoding);
        format = decimal == null ? format : format.withDecimals(decimal);
        return dates == null ? format : format.withDates(dates);
    }

    /// With the columns and texts that were asked for, so far as they are this file's.
    private Outcome<ImportSetup> changed(ImportSetup setup, Collection<? extends ImportField> fields, FileImport verb) {
        var known = verb.fields().stream().map(ImportField::key).toList();
        var unknown = Stream.concat(columns.keySet().stream(), constants.keySet().stream())
                .filter(key -> !known.contains(key)).findFirst();
        if (unknown.isPresent()) {
            return Outcome.refused(new ConsoleRefusal.NoSuchField(unknown.get(), known));
        }
        var changed = setup.mapping();
        for (var field : fields) {
            if (columns.containsKey(field.key())) {
                changed = changed.withColumn(field, columns.get(field.key()));
            }
            if (constants.containsKey(field.key())) {
                changed = changed.withConstant(field, constants.get(field.key()));
            }
        }
        return Outcome.done(new ImportSetup(setup.format(), changed));
    }

    /// A separator by its name or itself.
    static final class SeparatorName implements ITypeConverter<Character> {
        @Override
        public Character convert(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "comma", "," -> ',';
                case "semicolon", ";" -> ';';
                case "tab", "\t", "\\t" -> '\t';
                case "pipe", "|" -> '|';
                default -> throw new IllegalArgumentException(text);
            };
        }
    }

    /// An encoding by its name.
    static final class EncodingName implements ITypeConverter<Encoding> {
        @Override
        public Encoding convert(String text) {
            return Encoding.ofLabel(text).orElseThrow(() -> new IllegalArgumentException(text));
        }
    }

    /// A decimal mark by its name or itself.
    static final class DecimalName implements ITypeConverter<DecimalMark> {
        @Override
        public DecimalMark convert(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "point", "." -> DecimalMark.POINT;
                case "comma", "," -> DecimalMark.COMMA;
                default -> throw new IllegalArgumentException(text);
            };
        }
    }

    /// The order of day, month and year by its letters.
    static final class DatesName implements ITypeConverter<DateForm> {
        @Override
        public DateForm convert(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "ymd", "iso" -> DateForm.YEAR_MONTH_DAY;
                case "dmy" -> DateForm.DAY_MONTH_YEAR;
                case "mdy" -> DateForm.MONTH_DAY_YEAR;
                default -> throw new IllegalArgumentException(text);
            };
        }
    }
}
