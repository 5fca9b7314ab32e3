package org.faktuur.sales.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.money.Quantity;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;

/// A line of an order in the posting of a packing slip, and how much of it is delivered.
public final class DeliveryLine {

    private final String order;
    private final ReadOnlyObjectWrapper<SalesLine> shown;
    private final EntryField<Quantity> update;

    DeliveryLine(String order, SalesLine line, Runnable checked) {
        this.order = order;
        this.shown = new ReadOnlyObjectWrapper<>(line);
        this.update = new EntryField<>(EntryKind.quantity(), line.quantities().deliverNow());
        update.rule(this::against);
        update.whenTyped(_ -> checked.run());
        update.wrong().subscribe(_ -> checked.run());
    }

    /// The number of its order.
    public String order() {
        return order;
    }

    /// The line as it stands in the books.
    public ReadOnlyObjectProperty<SalesLine> shown() {
        return shown.getReadOnlyProperty();
    }

    /// How much is delivered now.
    public EntryField<Quantity> update() {
        return update;
    }

    /// What the books know the line by.
    long line() {
        return shown.get().id();
    }

    /// What is still to be delivered.
    Quantity remains() {
        return shown.get().quantities().deliverRemainder();
    }

    /// What the order says should be delivered now.
    Quantity deliverNow() {
        return shown.get().quantities().deliverNow();
    }

    private Optional<SalesRefusal> against(Quantity asked) {
        var remains = remains();
        return asked.sign() * remains.sign() < 0 || asked.amount().abs().compareTo(remains.amount().abs()) > 0
                ? Optional.of(new SalesRefusal.MoreThanRemains(order, shown.get().item().item(), asked, remains))
                : Optional.empty();
    }
}
