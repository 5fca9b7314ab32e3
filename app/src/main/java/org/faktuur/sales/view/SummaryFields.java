package org.faktuur.sales.view;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SummaryUpdate;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;

/// What the Parameters say of merging orders: *Summary update for*, and the order that heads. By packing slip is
/// merged only where packing slips are invoiced.
public final class SummaryFields {

    private static final int LONGEST = 40;

    private final ObjectProperty<SummaryUpdate> update = new SimpleObjectProperty<>();
    private final ObservableList<SummaryUpdate> choices = FXCollections.observableArrayList(SummaryUpdate.values());
    private final EntryField<String> order;
    private final ObservableValue<Optional<Refusal>> incomplete;
    private Predicate<String> chosen = _ -> true;

    SummaryFields(SummaryUpdate first, ObjectProperty<QuantityToInvoice> quantity) {
        update.set(first);
        order = new EntryField<>(EntryKind.text(LONGEST), "").rule(this::against)
                .closedWhile(update.map(mode -> mode == SummaryUpdate.ORDER ? Optional.empty()
                        : Optional.of(new PostingRefusal.OnlyForSummaryOrder())));
        incomplete = Bindings.createObjectBinding(this::lacks, update, order.value(), order.wrong());
        quantity.subscribe(mode -> offer(mode == QuantityToInvoice.PACKING_SLIP));
    }

    private void offer(boolean slips) {
        if (!slips && update.get() == SummaryUpdate.PACKING_SLIP) {
            update.set(SummaryUpdate.NONE);
        }
        if (!slips) {
            choices.remove(SummaryUpdate.PACKING_SLIP);
        } else if (!choices.contains(SummaryUpdate.PACKING_SLIP)) {
            choices.add(SummaryUpdate.PACKING_SLIP);
        }
    }

    private Optional<Refusal> against(String number) {
        return number.isEmpty() || chosen.test(number) ? Optional.empty()
                : Optional.of(new PostingRefusal.NotOneOfTheOrders(number));
    }

    /// Only these orders may head.
    void among(Predicate<String> orders) {
        chosen = orders;
    }

    /// Which orders become one invoice, once they are arranged.
    public ObjectProperty<SummaryUpdate> update() {
        return update;
    }

    /// What can be chosen now.
    public ObservableList<SummaryUpdate> choices() {
        return choices;
    }

    /// The order that heads the invoice that it becomes part of.
    public EntryField<String> order() {
        return order;
    }

    /// Why nothing can be arranged like this; empty where it can.
    public ObservableValue<Optional<Refusal>> incomplete() {
        return incomplete;
    }

    private Optional<Refusal> lacks() {
        return update.get() != SummaryUpdate.ORDER ? Optional.empty() : order.wrong().get().or(() ->
                order.get().isEmpty() ? Optional.of(new PostingRefusal.SummaryOrderMissing()) : Optional.empty());
    }

    InvoicingParameters.Summary summary() {
        return new InvoicingParameters.Summary(update.get(), update.get() == SummaryUpdate.ORDER ? order.get() : "");
    }
}
