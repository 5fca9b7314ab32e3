package org.faktuur.projects.contract.view;

import java.util.List;
import org.faktuur.money.Percent;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;

/// A customer's part of a contract or a line as it is edited.
public final class ShareRow {

    private final EntryField<String> customer = new EntryField<>(EntryKind.text(20), "");
    private final EntryField<Percent> percent = new EntryField<>(EntryKind.percent(), Percent.ZERO);
    private final EntryField<Boolean> rounding = new EntryField<>(EntryKind.choice(List.of(false, true)), false)
            .quietWhile(this::isBlank);

    ShareRow(Shares shares) {
        customer.whenTyped(_ -> shares.named(this));
        percent.whenTyped(_ -> shares.changed());
        rounding.whenTyped(takes -> shares.rounding(this, takes));
    }

    ShareRow show(String account, Percent share, boolean takesOdd) {
        customer.set(account);
        percent.set(share);
        rounding.set(takesOdd);
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

    boolean isBlank() {
        return customer.get().isEmpty();
    }
}
