package org.faktuur.receivables.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.receivables.OpenTransaction;
import org.faktuur.receivables.RegisterPayment.Wanted;
import org.faktuur.receivables.SettlementPart;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.joda.money.Money;

/// An open transaction in a settlement, and how much of it is settled.
public final class OpenLine {

    private final ReadOnlyObjectWrapper<OpenTransaction> shown;
    private final EntryField<Money> settled;
    private final EntryField<Money> discount;

    OpenLine(OpenTransaction open, Runnable typed) {
        var none = Money.zero(open.open().amount().getCurrencyUnit());
        this.shown = new ReadOnlyObjectWrapper<>(open);
        this.settled = new EntryField<>(EntryKind.money(none.getCurrencyUnit()), none).quietWhile(this::isUntouched);
        this.discount = new EntryField<>(EntryKind.money(none.getCurrencyUnit()), none)
                .quietWhile(() -> discount().get().isZero());
        settled.whenTyped(_ -> typed.run());
        discount.whenTyped(_ -> typed.run());
        settled.wrong().subscribe(_ -> typed.run());
        discount.wrong().subscribe(_ -> typed.run());
    }

    /// The transaction.
    public ReadOnlyObjectProperty<OpenTransaction> shown() {
        return shown.getReadOnlyProperty();
    }

    /// How much of it is settled, the discount included.
    public EntryField<Money> settled() {
        return settled;
    }

    /// The cash discount that is taken.
    public EntryField<Money> discount() {
        return discount;
    }

    OpenTransaction open() {
        return shown.get();
    }

    boolean isUntouched() {
        return settled.get().isZero();
    }

    Money net() {
        return settled.get().minus(discount.get());
    }

    Wanted wanted() {
        return new Wanted(open().posting(), settled.get(), discount.get());
    }

    void take(SettlementPart part) {
        settled.set(part.settled());
        discount.set(part.discount());
    }

    void leave() {
        settled.set(settled.get().minus(settled.get()));
        discount.set(discount.get().minus(discount.get()));
    }
}
