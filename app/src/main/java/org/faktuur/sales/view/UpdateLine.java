package org.faktuur.sales.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A line on the Lines tab: how much of it is invoiced now, which may be lowered, and what remains.
public final class UpdateLine {

    private final String order;
    private final CurrencyUnit currency;
    private final SalesLine line;
    private final Quantity most;
    private final EntryField<Quantity> update;

    /// A line of an order in this currency, of which the chosen mode takes `most`; `typed` is told another quantity.
    UpdateLine(String order, CurrencyUnit currency, SalesLine line, Quantity most, Consumer<Quantity> typed) {
        this.order = order;
        this.currency = currency;
        this.line = line;
        this.most = most;
        this.update = new EntryField<>(EntryKind.quantity(), most).rule(this::tooMuch).whenTyped(typed);
    }

    /// The order's line.
    public SalesLine line() {
        return line;
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
        return update.value().map(now -> line.quantities().notYetInvoiced().minus(now));
    }

    /// What it comes to now.
    public ObservableValue<Money> net() {
        return update.value().map(now -> line.pricing().unitPrice().times(now, line.pricing().discount(), currency,
                Rounding.HALF_AWAY_FROM_ZERO));
    }

    /// Does it show this line in this mode already?
    boolean shows(SalesLine other, Quantity otherMost) {
        return line.equals(other) && most.equals(otherMost);
    }

    private Optional<SalesRefusal> tooMuch(Quantity asked) {
        return asked.sign() * most.sign() < 0 || asked.amount().abs().compareTo(most.amount().abs()) > 0
                ? Optional.of(new SalesRefusal.MoreThanRemains(order, line.item().item(), asked, most))
                : Optional.empty();
    }
}
