package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.shell.DocumentSearch;
import org.faktuur.shell.Feature;
import org.faktuur.shell.FoundDocument;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.faktuur.shell.Page;

/// The front door of project invoices: what waits to be invoiced, and the invoices.
public final class ProjectInvoicesFeature implements Feature {

    private static final String SALES = "ProjectInvoicesFeature.sales";
    private static final String BILLING = "ProjectInvoicesFeature.billing";

    private final InvoicePages pages;

    /// A front door to these pages.
    public ProjectInvoicesFeature(InvoicePages pages) {
        this.pages = pages;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("ProjectInvoicesFeature.backlog", pages::backlog, Module.PROJECTS, SALES, BILLING),
                MenuItem.of("ProjectInvoicesFeature.invoices", pages::list, Module.PROJECTS, SALES, BILLING));
    }

    @Override
    public boolean opens(DocumentKind kind) {
        return kind == DocumentKind.PROJECT_INVOICE;
    }

    @Override
    public Page open(DocumentRef document) {
        return pages.invoice(document.number());
    }

    @Override
    public List<FoundDocument> find(String typed, int most) {
        return new DocumentSearch<>(pages.books().lists().all(), "number", Optional.of("name"), row -> new FoundDocument(
                InvoicePages.document(row.heading().number()), row.heading().name())).find(typed, most);
    }
}
