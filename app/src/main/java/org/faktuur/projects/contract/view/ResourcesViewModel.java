package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.projects.contract.Resource;
import org.faktuur.shell.CodedForm;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.SetupPage;
import org.faktuur.shell.SetupRows;

/// The page of the people who work on projects.
public final class ResourcesViewModel implements SetupPage<Resource> {

    private final CodedForm coded = new CodedForm(_ -> "");
    private final EntryField<String> role;
    private final SetupRows<Resource> setup;

    /// The page at this desk.
    public ResourcesViewModel(Desk desk, ProjectSetup books) {
        this.role = coded.form().text("editRole", 20,
                typed -> ProjectSetup.beginning(books.codes().roles().all().stream(), typed));
        this.setup = new SetupRows<>("ProjectsFeature.resources", new SetupRows.Listing<>("ResourcesView",
                books.codes().resources()::all, columns(), Resource::code), new SetupRows.Editing<>(coded.form(), this::fill,
                this::written, SetupRows::called), SetupRows.Verbs.of(books.verbs().resources()), desk);
    }

    @Override
    public SetupRows<Resource> setup() {
        return setup;
    }

    private void fill(Optional<Resource> row) {
        coded.fill(row);
        role.set(row.map(Resource::role).orElse(""));
    }

    private Resource written() {
        return new Resource(coded.code(), coded.name(), role.get());
    }

    private static List<ListColumn<Resource>> columns() {
        return List.of(ListColumn.text("code", "code.code", Resource::code).wide(120),
                ListColumn.text("name", "code.name", Resource::name).wide(240),
                ListColumn.text("role", "ResourcesView.role", Resource::role).wide(120));
    }
}
