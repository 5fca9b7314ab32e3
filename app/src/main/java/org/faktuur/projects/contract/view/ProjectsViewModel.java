package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.projects.contract.Project;
import org.faktuur.shell.CodedForm;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.SetupPage;
import org.faktuur.shell.SetupRows;

/// The page of what is worked on.
public final class ProjectsViewModel implements SetupPage<Project> {

    private final CodedForm coded = new CodedForm(_ -> "");
    private final EntryField<String> tasks = coded.form().text("editTasks", 4000);
    private final SetupRows<Project> setup;

    /// The page at this desk.
    public ProjectsViewModel(Desk desk, ProjectSetup books) {
        this.setup = new SetupRows<>("ProjectsFeature.projects", new SetupRows.Listing<>("ProjectsView",
                books.codes().projects()::all, columns(), Project::code), new SetupRows.Editing<>(coded.form(), this::fill,
                this::written, SetupRows::called), SetupRows.Verbs.of(books.verbs().projects()), desk);
    }

    @Override
    public SetupRows<Project> setup() {
        return setup;
    }

    private void fill(Optional<Project> row) {
        coded.fill(row);
        tasks.set(row.map(each -> String.join("; ", each.tasks())).orElse(""));
    }

    private Project written() {
        return new Project(coded.code(), coded.name(), Stream.of(tasks.get().split(";")).map(String::strip)
                .filter(each -> !each.isEmpty()).distinct().toList());
    }

    private static List<ListColumn<Project>> columns() {
        return List.of(ListColumn.text("code", "code.code", Project::code).wide(120),
                ListColumn.text("name", "code.name", Project::name).wide(240),
                ListColumn.<Project>text("tasks", "ProjectsView.tasks", each -> String.join("; ", each.tasks()))
                        .wide(360));
    }
}
