package org.faktuur.products.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.shell.Act;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.FoundDocument;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.faktuur.shell.Page;

/// The front door of products: their list and their pages.
public final class ProductsFeature implements Feature {

    private final Desk desk;
    private final ProductBooks books;
    private final ProductVerbs verbs;

    /// A front door to these products.
    public ProductsFeature(Desk desk, ProductBooks books, ProductVerbs verbs) {
        this.desk = desk;
        this.books = books;
        this.verbs = verbs;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("ProductsFeature.all",
                () -> new ProductListViewModel(desk, books.lists(), this::create), Module.PRODUCTS,
                "ProductsFeature.products"));
    }

    @Override
    public boolean opens(DocumentKind kind) {
        return kind == DocumentKind.PRODUCT;
    }

    @Override
    public Page open(DocumentRef document) {
        return new ProductViewModel(desk, books, verbs, Optional.of(document.number()));
    }

    @Override
    public List<Act> acts() {
        return List.of(new Act("ProductsFeature.new", "mdi2p-package-variant-closed-plus", Command.of(this::create), false));
    }

    @Override
    public List<FoundDocument> find(String typed, int most) {
        return typed.isBlank() ? List.of() : books.products().find(typed, most).stream()
                .map(each -> new FoundDocument(new DocumentRef(DocumentKind.PRODUCT, each.item()), each.name()))
                .toList();
    }

    private void create() {
        desk.navigator().open(new ProductViewModel(desk, books, verbs, Optional.empty()));
    }
}
