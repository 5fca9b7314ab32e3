package org.faktuur.batch.view;

import java.util.List;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;

/// The front door of work over many documents: the history of its runs.
public final class BatchFeature implements Feature {

    private final BatchPages pages;

    /// A front door to these pages.
    public BatchFeature(BatchPages pages) {
        this.pages = pages;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("BatchFeature.history", pages::history, Module.RECEIVABLES, "folder.invoices"));
    }
}
