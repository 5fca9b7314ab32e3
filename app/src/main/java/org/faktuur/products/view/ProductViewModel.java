package org.faktuur.products.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.products.Product;
import org.faktuur.products.SaveProduct;
import org.faktuur.products.SaveProduct.ProductRefusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.Link;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// A product on its page, to be changed or made.
public final class ProductViewModel implements Page {

    private record Read(Optional<Product> product, List<String> itemVatGroups,
                        Optional<ProductStock.Level> stock) {
    }

    private final Desk desk;
    private final ProductBooks books;
    private final SaveProduct verb;
    private final ProductForm product;
    private final ProductStock stock;
    private final Command save;
    private final Command saveAndClose = Command.of("Shortcut+Enter", () -> saveThen(this::close));
    private final ReadOnlyObjectWrapper<Optional<String>> item;
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private boolean shownBefore;

    ProductViewModel(Desk desk, ProductBooks books, ProductVerbs verbs, Optional<String> item) {
        this.desk = desk;
        this.books = books;
        this.verb = verbs.save();
        this.item = new ReadOnlyObjectWrapper<>(item);
        this.product = new ProductForm(books);
        this.stock = new ProductStock(desk, books, verbs.count());
        this.save = product.form().saving(() -> saveThen(() -> { }));
    }

    /// Its fields.
    public EntryForm form() {
        return product.form();
    }

    /// What lies in stock of it.
    public ProductStock stock() {
        return stock;
    }

    /// Where it stands.
    public Desk desk() {
        return desk;
    }

    /// Its item number in the books; empty while it is new.
    public ReadOnlyObjectProperty<Optional<String>> item() {
        return item.getReadOnlyProperty();
    }

    /// Keeps it.
    public Command save() {
        return save;
    }

    /// Keeps it where something was changed, and closes the page.
    public Command saveAndClose() {
        return saveAndClose;
    }

    @Override
    public ObservableValue<Words> title() {
        return item.flatMap(known -> form().changed().map(changed -> titled(known, changed)));
    }

    private static Words titled(Optional<String> item, boolean changed) {
        return texts -> item.map(known -> texts.text("ProductView.title", Map.of("item", known)))
                .orElseGet(() -> texts.text("ProductsFeature.new")) + (changed ? " *" : "");
    }

    @Override
    public void onShown() {
        if (!shownBefore) {
            shownBefore = true;
            load();
        }
    }

    @Override
    public void refresh() {
        if (mayClose()) {
            load();
        }
    }

    @Override
    public boolean mayClose() {
        return form().mayClose(desk) && stock.form().mayClose(desk);
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    private void close() {
        closed.set(true);
    }

    private void load() {
        var wanted = item.get();
        desk.background().run(() -> new Read(wanted.flatMap(books.products()::byItem),
                        books.vatCodes().itemGroups(), wanted.flatMap(stock::read)),
                read -> {
                    if (read.product().isPresent()) {
                        product.show(read.product().get(), read.itemVatGroups());
                        show(read.product().get(), read.stock());
                    } else if (wanted.isPresent()) {
                        desk.navigator().say(Message.refused(List.of(
                                new ProductRefusal.UnknownProduct(wanted.get()))));
                        close();
                    } else {
                        product.showNew(read.itemVatGroups());
                    }
                });
    }

    private void show(Product kept, Optional<ProductStock.Level> level) {
        stock.show(kept.item(), kept.classes().stocked(), level);
    }

    private void saveThen(Runnable then) {
        if (!form().changed().get()) {
            then.run();
            return;
        }
        var written = product.written();
        form().keep(desk, () -> verb.save(written), kept -> {
            item.set(Optional.of(kept.item()));
            product.show(kept);
            show(kept, stock.level().get());
            desk.navigator().say(Message.done(Words.of("ProductView.saved", Map.of("name", kept.name())),
                    Link.to(new DocumentRef(DocumentKind.PRODUCT, kept.item()), desk.navigator())));
            then.run();
        });
    }
}
