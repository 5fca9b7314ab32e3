package org.faktuur.returns.view;

import java.util.Optional;
import java.util.function.Consumer;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.returns.CreateReturnOrder.ByHand;
import org.faktuur.shell.Command;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;

/// A return line that is typed by hand: which item, how much comes back, and what the customer gets back for one.
public final class ByHandEntry {

    private final EntryField<String> item = new EntryField<>(EntryKind.text(20), "");
    private final EntryField<Quantity> quantity = new EntryField<>(EntryKind.quantity(), Quantity.ZERO);
    private final EntryField<Price> price = new EntryField<>(EntryKind.price(), Price.ZERO);
    private final Consumer<ByHand> then;

    ByHandEntry(Consumer<ByHand> then) {
        this.then = then;
    }

    /// Its number.
    public EntryField<String> item() {
        return item;
    }

    /// How much, above zero.
    public EntryField<Quantity> quantity() {
        return quantity;
    }

    /// For one.
    public EntryField<Price> price() {
        return price;
    }

    /// Puts it onto the return order.
    public Command add() {
        return Command.of(() -> then.accept(new ByHand(item.get(), quantity.get(), price.get(), Percent.ZERO,
                Optional.empty())));
    }
}
