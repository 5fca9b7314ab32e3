package org.faktuur.sales.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.sales.DeliveredPart;
import org.faktuur.sales.InvoicingParameters.Update;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.joda.money.Money;

/// A line on the Lines tab: how much of it is invoiced now, which may be lowered, and what remains.
public final class UpdateLine {

    /// Which line of which order it is, the packing slip that alone is invoiced (empty: whatever the mode takes), and
    /// what of its deliveries the invoice may take.
    record Place(SalesOrder order, SalesLine line, String slip, List<DeliveredPart> parts) {
    }

    private final Place place;
    private final Quantity most;
    private final EntryField<Quantity> update;

    /// A line of which the chosen mode takes `most`; `typed` is told another quantity.
    UpdateLine(Place place, Quantity most, Consumer<Quantity> typed) {
        this.place = place;
        this.most = most;
        this.update = new EntryField<>(EntryKind.quantity(), most).rule(this::tooMuch).whenTyped(typed);
    }

    /// The order's line.
    public SalesLine line() {
        return place.line();
    }

    /// The order that it is of.
    public SalesOrder order() {
        return place.order();
    }

    /// The packing slip that alone is invoiced; empty: whatever the mode takes.
    public String slip() {
        return place.slip();
    }

    /// When the packing slips that are invoiced delivered it last; none where none did.
    public Optional<LocalDate> shipped() {
        return place.parts().stream().map(DeliveredPart::date).max(Comparator.naturalOrder());
    }

    /// What packing slips delivered of it.
    List<DeliveredPart> parts() {
        return place.parts();
    }

    Update key() {
        return new Update(place.line().id(), place.slip());
    }

    /// What the chosen mode takes of it.
    public Quantity most() {
        return most;
    }

    /// How much is invoiced now.
    public EntryField<Quantity> update() {
        return update;
    }

    /// Not yet invoiced after this invoice.
    public ObservableValue<Quantity> remaining() {
        return update.value().map(now -> line().quantities().notYetInvoiced().minus(now));
    }

    /// What it comes to now.
    public ObservableValue<Money> net() {
        return update.value().map(now -> line().pricing().unitPrice().times(now, line().pricing().discount(),
                order().header().terms().currency(), Rounding.HALF_AWAY_FROM_ZERO));
    }

    /// Does it show this line in this mode already?
    boolean shows(Place other, Quantity otherMost) {
        return place.line().equals(other.line()) && place.slip().equals(other.slip()) && most.equals(otherMost);
    }

    private Optional<SalesRefusal> tooMuch(Quantity asked) {
        return asked.sign() * most.sign() < 0 || asked.amount().abs().compareTo(most.amount().abs()) > 0
                ? Optional.of(new SalesRefusal.MoreThanRemains(order().number(), line().item().item(), asked, most))
                : Optional.empty();
    }
}
