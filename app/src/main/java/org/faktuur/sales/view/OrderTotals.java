package org.faktuur.sales.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.PricedOrder;
import org.joda.money.Money;

/// What an order comes to while it is typed, and how much its invoice account may still owe with it.
public final class OrderTotals {

    private final ReadOnlyObjectWrapper<Optional<PricedOrder>> priced =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> unpriced = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Money>> room = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The order with its VAT; empty while it cannot be reckoned.
    public ReadOnlyObjectProperty<Optional<PricedOrder>> priced() {
        return priced.getReadOnlyProperty();
    }

    /// Why its VAT cannot be reckoned; empty while it can.
    public ReadOnlyObjectProperty<Optional<Refusal>> unpriced() {
        return unpriced.getReadOnlyProperty();
    }

    /// What the invoice account may still owe before its credit limit is reached, in the company's currency; empty
    /// where it has no limit.
    public ReadOnlyObjectProperty<Optional<Money>> creditRoom() {
        return room.getReadOnlyProperty();
    }

    void show(Outcome<PricedOrder> outcome) {
        switch (outcome) {
            case Outcome.Done<PricedOrder>(var order) -> {
                priced.set(Optional.of(order));
                unpriced.set(Optional.empty());
            }
            case Outcome.Refused<PricedOrder>(var reasons) -> {
                priced.set(Optional.empty());
                unpriced.set(Optional.of(reasons.getFirst()));
            }
        }
    }

    void room(Optional<Money> left) {
        room.set(left);
    }
}
