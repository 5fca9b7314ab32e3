package org.faktuur.products.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.products.ProductLists;
import org.faktuur.products.ProductRow;
import org.faktuur.products.ProductStatus;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.FormRefusal;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The list of all products.
public final class ProductListViewModel implements Page {

    private final PagedList<ProductRow> list;
    private final Command create;
    private final Command edit;

    ProductListViewModel(Desk desk, ProductLists lists, Runnable creating) {
        this.create = Command.of("Alt+N", creating);
        this.list = new PagedList<>("ProductListView", lists.all(), columns(), desk)
                .opening(row -> desk.navigator().open(new DocumentRef(DocumentKind.PRODUCT, row.item())))
                .whenEmpty("ProductListView.empty", "ProductsFeature.new", create);
        this.edit = Command.of(list::open).unless(list.current().map(row -> row.isPresent() ? Optional.empty()
                : Optional.of(new FormRefusal.NoRowChosen())));
    }

    /// The rows.
    public PagedList<ProductRow> list() {
        return list;
    }

    /// Makes a new product.
    public Command create() {
        return create;
    }

    /// Opens the product of the current row.
    public Command edit() {
        return edit;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("ProductsFeature.all"));
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

    private static List<ListColumn<ProductRow>> columns() {
        return List.of(
                text("item", "ProductField.ITEM", ProductRow::item, 130),
                text("name", "ProductField.NAME", ProductRow::name, 260),
                text("unit", "ProductField.UNIT", ProductRow::unit, 80),
                ListColumn.amount("price", "ProductField.PRICE", ProductRow::price),
                ListColumn.amount("cost", "ProductField.UNIT_COST", ProductRow::cost),
                text("itemGroup", "ProductField.ITEM_GROUP", ProductRow::itemGroup, 120),
                text("itemVatGroup", "ProductField.ITEM_VAT_GROUP", ProductRow::itemVatGroup, 150),
                ListColumn.<ProductRow, ProductStatus>status("status", "ProductListView.status", ProductStatus.class,
                        ProductRow::status).wide(150));
    }

    private static ListColumn<ProductRow> text(String id, String key, Function<ProductRow, String> value, int wide) {
        return ListColumn.text(id, key, value).wide(wide);
    }
}
