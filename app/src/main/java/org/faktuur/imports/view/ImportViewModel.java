package org.faktuur.imports.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.imports.KeepImportSetup;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.tabular.FileImport;
import org.faktuur.tabular.ImportKind;
import org.faktuur.tabular.ImportMappings;
import org.faktuur.tabular.ImportReport;
import org.faktuur.tabular.ImportSetup;
import org.faktuur.tabular.Mapping;
import org.faktuur.tabular.TabularFile;
import org.faktuur.tabular.TabularFormat;
import org.faktuur.texts.Words;

/// A file being imported: chosen, looked at, its format and mapping set right, checked whole, then kept.
public final class ImportViewModel implements Page {

    private final Desk desk;
    private final Map<ImportKind, FileImport> verbs;
    private final KeptMappings kept;
    private final ObjectProperty<ImportKind> kind;
    private final ObjectProperty<Optional<Path>> file = new SimpleObjectProperty<>(Optional.empty());
    private final FormatFields format = new FormatFields(() -> read(true), () -> read(false));
    private final ObservableList<MappingLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ImportLook>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Refusal> faults = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Words> summary = new ReadOnlyObjectWrapper<>(Words.NONE);
    private final Command choose = Command.of("Shortcut+O", this::chooseFile);
    private final Command run = Command.of("F9", this::importFile);
    private int latestLook;

    /// Imports of these kinds; the first is chosen.
    public ImportViewModel(List<? extends FileImport> verbs, ImportMappings mappings, KeepImportSetup keepSetup,
                           Desk desk) {
        this.desk = desk;
        this.verbs = verbs.stream().collect(Collectors.toMap(FileImport::kind, each -> each));
        this.kept = new KeptMappings(mappings, keepSetup, desk.navigator(), this::setup,
                setup -> look(() -> Outcome.done(setup)));
        this.kind = new SimpleObjectProperty<>(verbs.getFirst().kind());
        kind.subscribe(this::restart);
        restart();
    }

    private void restart() {
        lines.setAll(verb().fields().stream().map(field -> new MappingLine(field, () -> read(false))).toList());
        kept.show(kind.get());
        begin();
    }

    private void chooseFile() {
        desk.dialogs().fileToOpen(Words.of("ImportView.chooseTitle"), "csv").ifPresent(chosen -> {
            file.set(Optional.of(chosen));
            begin();
        });
    }

    /// Takes a file as if it had been chosen; also for files that are dropped.
    void take(Path chosen) {
        file.set(Optional.of(chosen));
        begin();
    }

    /// Looks at the file with fresh eyes: format and mapping as it suggests.
    private void begin() {
        look(() -> TabularFormat.detect(source()).map(seen -> ImportLook.suggested(source(), verb(), seen)));
    }

    /// Looks again, as the choices are now; with other headings the mapping is suggested anew.
    private void read(boolean anew) {
        var chosen = setup();
        look(() -> Outcome.done(anew ? ImportLook.suggested(source(), verb(), chosen.format()) : chosen));
    }

    private void look(Supplier<Outcome<ImportSetup>> read) {
        if (file.get().isEmpty()) {
            run.off(new ImportOff.NoFileChosen());
            return;
        }
        kept.keep().on();
        run.off(new ImportOff.FileBeingRead());
        var number = ++latestLook;
        var source = source();
        var verb = verb();
        var fallback = setup();
        desk.background().run(() -> switch (read.get()) {
            case Outcome.Done<ImportSetup>(var setup) -> ImportLook.at(source, verb, setup);
            case Outcome.Refused<ImportSetup>(var reasons) ->
                    new ImportLook(fallback, List.of(), List.of(), Outcome.refused(reasons));
        }, seen -> {
            if (number == latestLook) {
                show(seen);
            }
        });
    }

    private void show(ImportLook seen) {
        format.show(seen.setup().format());
        lines.forEach(line -> line.show(seen.setup().mapping(), seen.headings(), seen.firstRow()));
        look.set(Optional.of(seen));
        faults.setAll(seen.faults());
        switch (seen.foreseen()) {
            case Outcome.Refused<ImportReport>(var reasons) -> {
                summary.set(Words.of("ImportView.faults", Map.of("count", reasons.size())));
                run.off(new ImportOff.FileHasFaults(reasons.size()));
            }
            case Outcome.Done<ImportReport>(var report) -> {
                summary.set(Words.of("ImportView.foreseen", facts(report)));
                switchRun(report);
            }
        }
    }

    private void switchRun(ImportReport report) {
        if (report.added() == 0) {
            run.off(new ImportOff.NothingNewInFile());
        } else {
            run.on();
        }
    }

    private void importFile() {
        run.off(new ImportOff.FileBeingRead());
        var source = source();
        var setup = setup();
        desk.background().run(() -> verb().run(source, setup), outcome -> {
            switch (outcome) {
                case Outcome.Done<ImportReport>(var report) -> desk.navigator()
                        .say(Message.done(Words.of("ImportView.imported", facts(report))));
                case Outcome.Refused<ImportReport>(var reasons) -> desk.navigator().say(Message.refused(reasons));
            }
            read(false);
        });
    }

    private ImportSetup setup() {
        var mapping = Mapping.NONE;
        for (var line : lines) {
            mapping = line.applyTo(mapping);
        }
        return new ImportSetup(format.format(), mapping);
    }

    private TabularFile source() {
        return TabularFile.of(file.get().orElseThrow());
    }

    private FileImport verb() {
        return verbs.get(kind.get());
    }

    private static Map<String, Integer> facts(ImportReport report) {
        return Map.of("added", report.added(), "skipped", report.skipped());
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("ImportView.title"));
    }

    @Override
    public ObservableValue<Words> status() {
        return summary;
    }

    @Override
    public void refresh() {
        if (file.get().isPresent()) {
            read(false);
        }
    }

    ObjectProperty<ImportKind> kind() {
        return kind;
    }

    ObservableValue<String> fileName() {
        return file.map(chosen -> chosen.map(Path::toString).orElse(""));
    }

    FormatFields format() {
        return format;
    }

    ObservableList<MappingLine> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<Optional<ImportLook>> look() {
        return look.getReadOnlyProperty();
    }

    ObservableList<Refusal> faults() {
        return faults;
    }

    ReadOnlyObjectProperty<Words> summary() {
        return summary.getReadOnlyProperty();
    }

    Command choose() {
        return choose;
    }

    Command run() {
        return run;
    }

    KeptMappings kept() {
        return kept;
    }

    Desk desk() {
        return desk;
    }
}
