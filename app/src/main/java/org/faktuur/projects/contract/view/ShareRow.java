package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.projects.contract.LimitCheck;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.joda.money.Money;

/// A customer's part of a contract or a line as it is edited.
public final class ShareRow {

    private final EntryField<String> customer = new EntryField<>(EntryKind.text(20), "");
    private final EntryField<Percent> percent = new EntryField<>(EntryKind.percent(), Percent.ZERO);
    private final EntryField<Boolean> rounding = new EntryField<>(EntryKind.choice(List.of(false, true)), false)
            .quietWhile(this::isBlank);
    private final EntryField<Price> limit = new EntryField<>(EntryKind.price(), Price.ZERO)
            .quietWhile(() -> limit().get().isZero());
    private Optional<LimitCheck.Use> use = Optional.empty();

    ShareRow(Shares shares) {
        customer.whenTyped(_ -> shares.named(this));
        percent.whenTyped(_ -> shares.changed());
        rounding.whenTyped(takes -> shares.rounding(this, takes));
        limit.whenTyped(_ -> shares.changed());
    }

    ShareRow show(String account, Percent share, boolean takesOdd) {
        customer.set(account);
        percent.set(share);
        rounding.set(takesOdd);
        return this;
    }

    ShareRow limited(Price most, Optional<LimitCheck.Use> used) {
        limit.set(most);
        use = used;
        return this;
    }

    /// The account.
    public EntryField<String> customer() {
        return customer;
    }

    /// The customer's part.
    public EntryField<Percent> percent() {
        return percent;
    }

    /// Does this customer take the differences of rounding?
    public EntryField<Boolean> rounding() {
        return rounding;
    }

    /// What this customer is billed at most; nought for no limit.
    public EntryField<Price> limit() {
        return limit;
    }

    /// How much of the limit is used.
    public ObservableValue<Money> used() {
        return new ReadOnlyObjectWrapper<>(use.map(LimitCheck.Use::used).orElse(null));
    }

    /// How much of it is left.
    public ObservableValue<Money> left() {
        return new ReadOnlyObjectWrapper<>(use.map(LimitCheck.Use::left).orElse(null));
    }

    boolean isBlank() {
        return customer.get().isEmpty();
    }
}
