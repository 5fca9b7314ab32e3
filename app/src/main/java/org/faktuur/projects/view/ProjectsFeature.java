package org.faktuur.projects.view;

import java.util.List;
import java.util.function.Supplier;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.actual.view.ActualBooks;
import org.faktuur.projects.actual.view.ActualsViewModel;
import org.faktuur.projects.contract.view.ExpenseCategoriesViewModel;
import org.faktuur.projects.contract.view.ProjectPricesViewModel;
import org.faktuur.projects.contract.view.ProjectRolesViewModel;
import org.faktuur.projects.contract.view.ProjectSetup;
import org.faktuur.projects.contract.view.ProjectsViewModel;
import org.faktuur.projects.contract.view.ResourcesViewModel;
import org.faktuur.projects.entry.view.ApprovalsViewModel;
import org.faktuur.projects.entry.view.EntriesViewModel;
import org.faktuur.projects.entry.view.EntryBooks;
import org.faktuur.projects.entry.view.WeekViewModel;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.faktuur.shell.Page;

/// The front door of projects: entries, approvals, actuals, and what they are set up with.
public final class ProjectsFeature implements Feature {

    private final Desk desk;
    private final ProjectSetup setup;
    private final EntryBooks entries;
    private final ActualBooks actuals;

    /// A front door to these.
    public ProjectsFeature(Desk desk, ProjectSetup setup, EntryBooks entries, ActualBooks actuals) {
        this.desk = desk;
        this.setup = setup;
        this.entries = entries;
        this.actuals = actuals;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(item("week", () -> new WeekViewModel(desk, entries), "ProjectsFeature.time"),
                item("entries", () -> new EntriesViewModel(desk, entries), "ProjectsFeature.time"),
                item("approvals", () -> new ApprovalsViewModel(desk, entries), "ProjectsFeature.time"),
                item("actuals", () -> new ActualsViewModel(desk, actuals), "ProjectsFeature.time"),
                item("projects", () -> new ProjectsViewModel(desk, setup), "folder.setup"),
                item("roles", () -> new ProjectRolesViewModel(desk, setup), "folder.setup"),
                item("resources", () -> new ResourcesViewModel(desk, setup), "folder.setup"),
                item("categories", () -> new ExpenseCategoriesViewModel(desk, setup), "folder.setup"),
                item("prices", () -> new ProjectPricesViewModel(desk, setup), "folder.setup"));
    }

    @Override
    public boolean opens(DocumentKind kind) {
        return kind == DocumentKind.PROJECT_ENTRY;
    }

    /// An entry is looked at by the actuals that it wrote.
    @Override
    public Page open(DocumentRef document) {
        return new ActualsViewModel(desk, actuals).of(document.number());
    }

    private static MenuItem item(String key, Supplier<? extends Page> page, String folder) {
        return MenuItem.of("ProjectsFeature." + key, page, Module.PROJECTS, folder);
    }
}
