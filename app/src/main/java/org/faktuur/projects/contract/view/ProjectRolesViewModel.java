package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.projects.contract.ProjectRole;
import org.faktuur.shell.CodedForm;
import org.faktuur.shell.Desk;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.SetupPage;
import org.faktuur.shell.SetupRows;

/// The page of as what people work.
public final class ProjectRolesViewModel implements SetupPage<ProjectRole> {

    private final CodedForm coded = new CodedForm(_ -> "");
    private final SetupRows<ProjectRole> setup;

    /// The page at this desk.
    public ProjectRolesViewModel(Desk desk, ProjectSetup books) {
        this.setup = new SetupRows<>("ProjectsFeature.roles", new SetupRows.Listing<>("ProjectRolesView",
                books.codes().roles()::all, columns(), ProjectRole::code), new SetupRows.Editing<>(coded.form(), this::fill,
                this::written, SetupRows::called), SetupRows.Verbs.of(books.verbs().roles()), desk);
    }

    @Override
    public SetupRows<ProjectRole> setup() {
        return setup;
    }

    private void fill(Optional<ProjectRole> row) {
        coded.fill(row);
    }

    private ProjectRole written() {
        return new ProjectRole(coded.code(), coded.name());
    }

    private static List<ListColumn<ProjectRole>> columns() {
        return List.of(ListColumn.text("code", "code.code", ProjectRole::code).wide(120),
                ListColumn.text("name", "code.name", ProjectRole::name).wide(240));
    }
}
