package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Filter;
import org.faktuur.listing.Sort;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.invoice.ProjectInvoiceRow;
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
        var words = typed.strip();
        return words.isEmpty() ? List.of() : Stream.concat(find("number", "*" + words + "*", most),
                find("name", words + "*", most)).distinct().limit(most).map(row -> new FoundDocument(
                InvoicePages.document(row.heading().number()), row.heading().name())).toList();
    }

    private Stream<ProjectInvoiceRow> find(String column, String pattern, int most) {
        return pages.books().lists().all().page(Sort.descending("number"),
                List.of(new Filter(column, new Criterion.Like(pattern))), Optional.empty(), false, most).stream();
    }
}
