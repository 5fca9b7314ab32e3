package org.faktuur.projects.billing.view;

import java.util.List;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;

/// The front door of customers' invoices of projects: the bookkeeper's list.
public final class CustomerInvoicesFeature implements Feature {

    private final CustomerInvoicePages pages;

    /// A front door to these pages.
    public CustomerInvoicesFeature(CustomerInvoicePages pages) {
        this.pages = pages;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("CustomerInvoicesFeature.list", pages::list, Module.PROJECTS,
                "ProjectInvoicesFeature.sales", "ProjectInvoicesFeature.billing"));
    }
}
