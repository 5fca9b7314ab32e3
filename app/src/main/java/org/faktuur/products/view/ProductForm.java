package org.faktuur.products.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.money.Price;
import org.faktuur.outcome.Refusal;
import org.faktuur.products.Product;
import org.faktuur.products.SaveProduct.ProductRefusal;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.texts.Words;

/// A product as it is edited.
final class ProductForm {

    private static final String PIECES = "pcs";

    private record Classes(EntryField<String> itemGroup, EntryForm.Choice<String> itemVatGroup,
                           BooleanProperty stocked, BooleanProperty discontinued) {
    }

    private final EntryForm form = new EntryForm(this::place);
    private final ReadOnlyObjectWrapper<Optional<Refusal>> itemStays = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final EntryField<String> item = form.text("item", 20).closedWhile(itemStays);
    private final EntryField<String> name = form.text("name", 120);
    private final EntryField<String> unit = form.text("unit", 20);
    private final EntryField<Price> price = form.field("price", EntryKind.price(), Price.ZERO);
    private final EntryField<Price> cost = form.field("cost", EntryKind.price(), Price.ZERO);
    private final Classes classes;
    private int version;

    ProductForm(ProductBooks books) {
        this.classes = new Classes(form.text("itemGroup", 20, books::suggestGroups),
                form.choice("itemVatGroup", "", List.of(), Words::plain), form.flag("stocked"),
                form.flag("discontinued"));
    }

    EntryForm form() {
        return form;
    }

    private String place(Refusal refusal) {
        return switch (refusal) {
            case ProductRefusal.ItemAndNameNeeded _ -> item.get().isEmpty() ? "item" : "name";
            case ProductRefusal.ItemTaken _ -> "item";
            case ProductRefusal.UnitNeeded _ -> "unit";
            case ProductRefusal.PriceBelowZero _ -> "price";
            case ProductRefusal.CostBelowZero _ -> "cost";
            default -> "";
        };
    }

    /// Shows a product of the books; its item VAT group is chosen from these.
    void show(Product product, List<String> itemVatGroups) {
        form.show(() -> {
            classes.itemVatGroup().offer(itemVatGroups, product.classes().itemVatGroup());
            fill(product);
            itemStays.set(Optional.of(new ProductPageRefusal.ItemStays()));
        });
    }

    /// Shows a product as it was kept.
    void show(Product kept) {
        show(kept, List.copyOf(classes.itemVatGroup().from()));
    }

    /// Shows a product that is not in the books yet: in pieces, stocked, with the first item VAT group.
    void showNew(List<String> itemVatGroups) {
        form.show(() -> {
            classes.itemVatGroup().offer(itemVatGroups, itemVatGroups.stream().findFirst().orElse(""));
            fill(new Product("", "", PIECES, Price.ZERO, Price.ZERO,
                    new Product.Classes("", classes.itemVatGroup().get(), true, false), 0));
        });
    }

    private void fill(Product product) {
        item.set(product.item());
        name.set(product.name());
        unit.set(product.unit());
        price.set(product.price());
        cost.set(product.cost());
        classes.itemGroup().set(product.classes().itemGroup());
        classes.stocked().set(product.classes().stocked());
        classes.discontinued().set(product.classes().discontinued());
        version = product.version();
    }

    /// The product as it stands in the form.
    Product written() {
        return new Product(item.get(), name.get(), unit.get(), price.get(), cost.get(),
                new Product.Classes(classes.itemGroup().get(), classes.itemVatGroup().get(), classes.stocked().get(),
                        classes.discontinued().get()), version);
    }
}
