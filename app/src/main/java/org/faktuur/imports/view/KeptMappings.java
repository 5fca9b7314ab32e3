package org.faktuur.imports.view;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.imports.KeepImportSetup;
import org.faktuur.outcome.Outcome;
import org.faktuur.shell.Command;
import org.faktuur.shell.Message;
import org.faktuur.shell.Navigator;
import org.faktuur.tabular.ImportKind;
import org.faktuur.tabular.ImportMappings;
import org.faktuur.tabular.ImportSetup;
import org.faktuur.texts.Words;

/// The mappings that were kept by name, for the kind that is being imported.
final class KeptMappings {

    private final ImportMappings mappings;
    private final KeepImportSetup verb;
    private final Navigator navigator;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final StringProperty name = new SimpleStringProperty("");
    private final Command use;
    private final Command keep;
    private final Command forget = Command.of(this::forgetIt);
    private ImportKind kind = ImportKind.CUSTOMERS;

    KeptMappings(ImportMappings mappings, KeepImportSetup verb, Navigator navigator, Supplier<ImportSetup> current,
                 Consumer<ImportSetup> used) {
        this.mappings = mappings;
        this.verb = verb;
        this.navigator = navigator;
        this.use = Command.of(() -> mappings.byName(kind, name.get()).ifPresent(used));
        this.keep = Command.of(() -> keepIt(current.get()));
        name.subscribe(this::switchCommands);
        keep.off(new ImportOff.NoFileChosen());
    }

    /// From now on those of this kind.
    void show(ImportKind other) {
        kind = other;
        names.setAll(mappings.names(kind));
        name.set("");
        switchCommands();
    }

    private void keepIt(ImportSetup setup) {
        var chosen = name.get().strip();
        switch (verb.keep(kind, chosen, setup)) {
            case Outcome.Done<ImportSetup> _ -> {
                names.setAll(mappings.names(kind));
                name.set(chosen);
                navigator.say(Message.done(Words.of("ImportView.kept", Map.of("name", chosen))));
            }
            case Outcome.Refused<ImportSetup>(var reasons) -> navigator.say(Message.refused(reasons));
        }
        switchCommands();
    }

    private void forgetIt() {
        verb.forget(kind, name.get());
        show(kind);
    }

    private void switchCommands() {
        for (var command : List.of(use, forget)) {
            if (names.contains(name.get())) {
                command.on();
            } else {
                command.off(new ImportOff.NoNameChosen());
            }
        }
    }

    ObservableList<String> names() {
        return names;
    }

    StringProperty name() {
        return name;
    }

    Command use() {
        return use;
    }

    Command keep() {
        return keep;
    }

    Command forget() {
        return forget;
    }
}
