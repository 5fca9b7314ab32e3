package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.home.WorkItem;
import org.faktuur.home.WorkItems;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.shell.Act;
import org.faktuur.shell.Command;
import org.faktuur.shell.DocumentSearch;
import org.faktuur.shell.Feature;
import org.faktuur.shell.FoundDocument;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.faktuur.shell.Page;

/// The front door of sales: the lists of orders, orders and packing slips, and making a new order.
public final class SalesFeature implements Feature, WorkItems {

    private final SalesPages pages;

    /// A front door to these pages.
    public SalesFeature(SalesPages pages) {
        this.pages = pages;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(
                MenuItem.of("SalesFeature.allOrders", () -> pages.list(SalesOrderListing.ALL), Module.RECEIVABLES,
                        "SalesFeature.orders"),
                MenuItem.of("SalesFeature.shippedOrders", () -> pages.list(SalesOrderListing.SHIPPED_NOT_INVOICED),
                        Module.RECEIVABLES, "SalesFeature.orders"),
                MenuItem.of("SalesFeature.batchInvoice", () -> pages.verbs().invoice().batch(), Module.RECEIVABLES,
                        "folder.invoices", "SalesFeature.batchInvoicing"));
    }

    @Override
    public boolean opens(DocumentKind kind) {
        return kind == DocumentKind.SALES_ORDER || kind == DocumentKind.PACKING_SLIP;
    }

    @Override
    public Page open(DocumentRef document) {
        return switch (document.kind()) {
            case SALES_ORDER -> pages.order(document.number());
            case PACKING_SLIP -> pages.slip(document.number());
            default -> Feature.super.open(document);
        };
    }

    @Override
    public List<Act> acts() {
        return List.of(new Act("SalesFeature.newOrder", "mdi2p-plus",
                Command.of(() -> pages.desk().navigator().open(pages.newOrder())), true));
    }

    @Override
    public List<WorkItem> workItems() {
        return List.of(new WorkItem("SalesFeature.waiting.shipped",
                pages.books().lists().shippedNotInvoiced().count(List.of()), "SalesFeature.waiting.shippedAct",
                "SalesFeature.shippedOrders"));
    }

    @Override
    public List<FoundDocument> find(String typed, int most) {
        return new DocumentSearch<>(pages.books().lists().all(), "number", Optional.of("name"), row -> new FoundDocument(
                new DocumentRef(DocumentKind.SALES_ORDER, row.number()), row.customer().name())).find(typed, most);
    }
}
