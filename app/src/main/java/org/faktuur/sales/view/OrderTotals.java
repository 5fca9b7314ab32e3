package org.faktuur.sales.view;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.CreditStanding;
import org.faktuur.sales.PricedOrder;
import org.joda.money.Money;

/// What an order comes to while it is typed, and how much its invoice account may still owe with it.
public final class OrderTotals {

    /// What is open.
    ///
    /// @param ofOrder of its invoices, in their currency; empty while there are none
    /// @param account that is invoiced, and what it owes in the company's currency
    public record Open(Optional<Money> ofOrder, String account, Money owed) {
    }

    private final ReadOnlyObjectWrapper<Optional<PricedOrder>> priced =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> unpriced = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Money>> home = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CreditStanding>> credit =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Open>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Function<Money, Optional<Money>> inHome = _ -> Optional.empty();

    /// The order with its VAT; empty while it cannot be reckoned.
    public ReadOnlyObjectProperty<Optional<PricedOrder>> priced() {
        return priced.getReadOnlyProperty();
    }

    /// Why its VAT cannot be reckoned; empty while it can.
    public ReadOnlyObjectProperty<Optional<Refusal>> unpriced() {
        return unpriced.getReadOnlyProperty();
    }

    /// The total in the company's currency; empty where the order is in that currency, or there is no rate.
    public ReadOnlyObjectProperty<Optional<Money>> home() {
        return home.getReadOnlyProperty();
    }

    /// How the invoice account stands against its credit limit; empty where it has none.
    public ReadOnlyObjectProperty<Optional<CreditStanding>> credit() {
        return credit.getReadOnlyProperty();
    }

    /// What is open; empty while that is read, and where the invoice account is not known.
    public ReadOnlyObjectProperty<Optional<Open>> open() {
        return open.getReadOnlyProperty();
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
        convertedBy(inHome);
    }

    /// The total is converted so from now on.
    void convertedBy(Function<Money, Optional<Money>> converted) {
        inHome = converted;
        home.set(priced.get().map(PricedOrder::total).flatMap(inHome));
    }

    void standing(Optional<CreditStanding> standing, Optional<Open> owed) {
        credit.set(standing);
        open.set(owed);
    }
}
