package org.faktuur.projects.invoice.view;

import java.util.List;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;

/// The front door of the batch jobs that run the invoice schedules of projects.
public final class ProjectJobsFeature implements Feature {

    private final ProjectJobPages pages;

    /// A front door to these pages.
    public ProjectJobsFeature(ProjectJobPages pages) {
        this.pages = pages;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("ProjectJobsFeature.jobs", pages::list, Module.PROJECTS, "folder.setup"));
    }
}
