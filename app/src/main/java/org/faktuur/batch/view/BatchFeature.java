package org.faktuur.batch.view;

import java.util.List;
import org.faktuur.home.WorkItem;
import org.faktuur.home.WorkItems;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;

/// The front door of work over many documents: the jobs that do it unattended, and the history of its runs. On the
/// first page: the jobs that have something to tell.
public final class BatchFeature implements Feature, WorkItems {

    static final String JOBS = "BatchFeature.jobs";

    private final BatchJobPages pages;

    /// A front door to these pages.
    public BatchFeature(BatchJobPages pages) {
        this.pages = pages;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("BatchFeature.history", pages.history()::history, Module.RECEIVABLES,
                "folder.invoices"), MenuItem.of(JOBS, pages::jobs, Module.RECEIVABLES, "folder.invoices"));
    }

    @Override
    public List<WorkItem> workItems() {
        return List.of(new WorkItem("BatchFeature.unseen", pages.books().jobs().unseen(), "BatchFeature.unseenAct",
                JOBS));
    }
}
