package org.faktuur.imports.view;

import java.util.List;
import org.faktuur.imports.KeepImportSetup;
import org.faktuur.shell.Act;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.faktuur.tabular.FileImport;
import org.faktuur.tabular.ImportMappings;

/// The front door of the imports.
public final class ImportsFeature implements Feature {

    private final List<FileImport> verbs;
    private final ImportMappings mappings;
    private final KeepImportSetup keepSetup;
    private final Desk desk;

    /// These imports at this desk.
    public ImportsFeature(List<FileImport> verbs, ImportMappings mappings, KeepImportSetup keepSetup, Desk desk) {
        this.verbs = List.copyOf(verbs);
        this.mappings = mappings;
        this.keepSetup = keepSetup;
        this.desk = desk;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("menu.import", this::page, Module.ORGANIZATION));
    }

    @Override
    public List<Act> acts() {
        return List.of(new Act("act.import", "mdi2f-file-import-outline",
                Command.of(() -> desk.navigator().openMenu("menu.import")), true));
    }

    private ImportViewModel page() {
        return new ImportViewModel(verbs, mappings, keepSetup, desk);
    }
}
