package org.faktuur.projects.entry.view;

import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.outcome.Outcome;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Rounding;
import org.faktuur.products.Product;
import org.faktuur.projects.entry.Conversion;
import org.faktuur.projects.entry.Entry;
import org.faktuur.shell.Desk;
import org.faktuur.texts.Words;

/// What an entry comes to while it is written: an expense or a fee in its own and in the company's currency, material
/// in its unit.
final class EntryWorth {

    private static final String KEY = "EntriesView.";

    private final Desk desk;
    private final EntryBooks books;
    private final ReadOnlyObjectWrapper<Words> words = new ReadOnlyObjectWrapper<>(Words.NONE);
    private int asked;

    EntryWorth(Desk desk, EntryBooks books) {
        this.desk = desk;
        this.books = books;
    }

    ReadOnlyObjectProperty<Words> words() {
        return words.getReadOnlyProperty();
    }

    /// The entry reads so now.
    void of(Entry entry) {
        var ticket = ++asked;
        desk.background().run(() -> worded(entry), now -> {
            if (ticket == asked) {
                words.set(now);
            }
        });
    }

    private Words worded(Entry entry) {
        return switch (entry.transactionClass()) {
            case TIME, MILESTONE -> Words.NONE;
            case MATERIAL -> books.products().byItem(entry.work().item()).map(Product::unit)
                    .map(unit -> Words.of(KEY + "unit", Map.of("quantity", entry.quantity(), "unit", unit)))
                    .orElse(Words.NONE);
            case EXPENSE, FEE -> amount(entry);
        };
    }

    private Words amount(Entry entry) {
        var paid = entry.amount().plus(entry.cost().tax());
        if (entry.cost().currency().equals(books.currency())) {
            return Words.of(KEY + "paid", Map.of("paid", paid));
        }
        var price = new Conversion(books.currencies().rates()).price(entry.cost().price(), entry.cost().currency(),
                books.currency(), entry.date());
        return switch (price) {
            case Outcome.Done<Price>(var home) -> Words.of(KEY + "paidAbroad", Map.of("paid", paid, "home",
                    home.times(entry.quantity(), Percent.ZERO, books.currency(), Rounding.HALF_AWAY_FROM_ZERO),
                    "day", entry.date()));
            case Outcome.Refused<Price>(var reasons) -> Words.of(reasons.getFirst());
        };
    }
}
