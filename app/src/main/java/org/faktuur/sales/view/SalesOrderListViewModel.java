package org.faktuur.sales.view;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.listing.Sort;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.sales.DocumentStatus;
import org.faktuur.sales.SalesOrderRow;
import org.faktuur.sales.SalesOrderStatus;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// A list of orders with its action pane: all of them, or those shipped and not invoiced.
public final class SalesOrderListViewModel implements Page, SalesOrderActions {

    private final SalesOrderListing listing;
    private final PagedList<SalesOrderRow> list;
    private final SalesOrderCommands commands;

    SalesOrderListViewModel(SalesPages pages, SalesOrderListing listing) {
        this.listing = listing;
        this.list = new PagedList<>("SalesOrderListView." + listing, listing.source(pages.books().lists()), columns(),
                pages.desk()).sortedBy(Sort.descending("number"))
                .opening(row -> pages.desk().navigator()
                        .open(new DocumentRef(DocumentKind.SALES_ORDER, row.number())));
        this.commands = new SalesOrderCommands(pages, new SalesOrderCommands.Place(
                list.choice().map(rows -> rows.stream().map(ChosenOrder::of).toList()), Runnable::run, list::refresh,
                listing == SalesOrderListing.SHIPPED_NOT_INVOICED, true));
        whenEmpty(pages);
    }

    private void whenEmpty(SalesPages pages) {
        switch (listing) {
            case ALL -> list.whenEmpty("SalesOrderListView.empty.ALL", "SalesFeature.newOrder", commands.create());
            case SHIPPED_NOT_INVOICED -> list.whenEmpty("SalesOrderListView.empty.SHIPPED_NOT_INVOICED",
                    "SalesFeature.allOrders", org.faktuur.shell.Command.of(() ->
                            pages.desk().navigator().openMenu("SalesFeature.allOrders")));
        }
    }

    /// The rows.
    public PagedList<SalesOrderRow> list() {
        return list;
    }

    @Override
    public SalesOrderCommands commands() {
        return commands;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("SalesOrderListView.title." + listing));
    }

    @Override
    public ObservableValue<Words> status() {
        return list.status();
    }

    @Override
    public void onShown() {
        list.refresh();
    }

    @Override
    public void refresh() {
        list.refresh();
    }

    /// The columns of the orders, which are also the fields of a query that selects them.
    static List<ListColumn<SalesOrderRow>> columns() {
        return List.of(
                text("number", SalesOrderRow::number).wide(140),
                ListColumn.<SalesOrderRow, SalesOrderType>status("type", key("type"), SalesOrderType.class,
                        SalesOrderRow::type).wide(135),
                text("customer", row -> row.customer().account()).wide(85),
                text("name", row -> row.customer().name()).wide(170),
                new ListColumn<>("slip", key("slip"), ListColumn.Kind.TEXT, SalesOrderListViewModel::slip, 115, true,
                        List.of(), false, false),
                ListColumn.<SalesOrderRow, SalesOrderStatus>status("status", key("status"), SalesOrderStatus.class,
                        row -> row.status().order()).wide(170),
                ListColumn.<SalesOrderRow, DocumentStatus>status("documentStatus", key("documentStatus"),
                        DocumentStatus.class, row -> row.status().document()).wide(160),
                ListColumn.amount("net", key("net"), SalesOrderRow::net),
                ListColumn.amount("total", key("total"), SalesOrderRow::total),
                text("currency", row -> row.total().getCurrencyUnit().getCode()).wide(80),
                ListColumn.<SalesOrderRow>date("orderDate", key("orderDate"), SalesOrderRow::orderDate).wide(115),
                ListColumn.<SalesOrderRow>date("shipDate", key("shipDate"), SalesOrderRow::shipDate).wide(150),
                text("invoiceAccount", row -> row.customer().invoiceAccount()).wide(150));
    }

    private static ListColumn<SalesOrderRow> text(String id, Function<SalesOrderRow, String> value) {
        return ListColumn.text(id, key(id), value);
    }

    private static String key(String id) {
        return "SalesOrderListView." + id;
    }

    private static Object slip(SalesOrderRow row) {
        return row.slip().count() > 1 ? SeveralSlips.MULTIPLE : row.slip().number();
    }
}
