package org.faktuur.products.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.products.CountStock;
import org.faktuur.products.CountStock.StockRefusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Message;
import org.faktuur.texts.Words;

/// What lies in stock of the product of a page, what of it is picked for orders, and a new count of it.
public final class ProductStock {

    /// What lies there, what of that is picked and not delivered, and what is left.
    public record Level(Quantity onHand, Quantity picked) {

        /// What may still be promised.
        public Quantity available() {
            return onHand.minus(picked);
        }
    }

    private final Desk desk;
    private final ProductBooks books;
    private final CountStock verb;
    private final EntryForm form = new EntryForm(ProductStock::place);
    private final EntryField<Quantity> counted = form.field("counted", EntryKind.quantity(), Quantity.ZERO);
    private final ReadOnlyObjectWrapper<Optional<Level>> level = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> closed = new ReadOnlyObjectWrapper<>(
            Optional.of(new ProductPageRefusal.ProductNotKept()));
    private final Command count;
    private String item = "";

    ProductStock(Desk desk, ProductBooks books, CountStock verb) {
        this.desk = desk;
        this.books = books;
        this.verb = verb;
        counted.closedWhile(closed);
        this.count = Command.of(this::keep).unless(closed);
    }

    private static String place(Refusal refusal) {
        return refusal instanceof StockRefusal ? "counted" : "";
    }

    /// The field of what was counted.
    public EntryForm form() {
        return form;
    }

    /// How much lies there; empty for a product that is not counted.
    public ReadOnlyObjectProperty<Optional<Level>> level() {
        return level.getReadOnlyProperty();
    }

    /// Corrects the stock to what was counted.
    public Command count() {
        return count;
    }

    /// What the books say of an item.
    Optional<Level> read(String wanted) {
        return Optional.ofNullable(books.stock().onHand(List.of(wanted)).get(wanted))
                .map(onHand -> new Level(onHand, books.picked().apply(wanted)));
    }

    /// Shows how much lies there of this item.
    void show(String shown, boolean stocked, Optional<Level> read) {
        item = shown;
        level.set(read);
        form.show(() -> counted.set(read.map(Level::onHand).orElse(Quantity.ZERO)));
        closed.set(stocked ? Optional.empty() : Optional.of(new StockRefusal.NotStocked(shown)));
    }

    private void keep() {
        var wanted = counted.get();
        form.keep(desk, () -> verb.count(item, wanted), kept -> {
            desk.navigator().say(Message.done(Words.of("ProductView.counted.done", Map.of("item", item, "quantity",
                    kept))));
            desk.background().run(() -> read(item), read -> show(item, true, read));
        });
    }
}
