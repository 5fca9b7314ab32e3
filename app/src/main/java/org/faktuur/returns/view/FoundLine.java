package org.faktuur.returns.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.money.Quantity;
import org.faktuur.returns.InvoicedLines.Found;
import org.faktuur.returns.ReturnRefusal;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;

/// An invoiced line, and how much of it is given back.
public final class FoundLine {

    private final ReadOnlyObjectWrapper<Found> found;
    private final EntryField<Quantity> quantity = new EntryField<>(EntryKind.quantity(), Quantity.ZERO);

    FoundLine(Found found, Runnable checked) {
        this.found = new ReadOnlyObjectWrapper<>(found);
        quantity.rule(asked -> asked.sign() < 0 || asked.compareTo(found.remains()) > 0
                ? Optional.of(new ReturnRefusal.MoreThanSold(found.invoice().number(), found.line().item().item(),
                        asked, found.remains())) : Optional.empty());
        quantity.whenTyped(_ -> checked.run());
        quantity.wrong().subscribe(_ -> checked.run());
    }

    /// The line as it was invoiced.
    public ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /// How much comes back, above zero.
    public EntryField<Quantity> quantity() {
        return quantity;
    }
}
