package org.faktuur.sales;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.money.Quantity;

/// The orders, deliveries and stock of a chunk of a run, as the invoices decided so far leave them: one order may stand
/// on several invoices of the run.
final class InvoicingState {

    private final Map<String, SalesOrder> orders = new HashMap<>();
    private final Map<Long, List<DeliveredPart>> delivered = new HashMap<>();
    private final Map<String, Quantity> onHand = new HashMap<>();

    InvoicingState(Collection<SalesOrder> orders, Map<Long, List<DeliveredPart>> delivered,
                   Map<String, Quantity> onHand) {
        orders.forEach(order -> this.orders.put(order.number(), order));
        this.delivered.putAll(delivered);
        this.onHand.putAll(onHand);
    }

    Optional<SalesOrder> order(String number) {
        return Optional.ofNullable(orders.get(number));
    }

    List<DeliveredPart> delivered(long salesLine) {
        return delivered.getOrDefault(salesLine, List.of());
    }

    /// What lies in stock of an item; empty where it is not counted.
    Optional<Quantity> onHand(String item) {
        return Optional.ofNullable(onHand.get(item));
    }

    /// Goes on from what an invoice makes of its orders.
    void apply(ProposedInvoice proposed) {
        proposed.after().forEach(order -> orders.put(order.number(), order.changedOnce()));
        proposed.invoice().content().lines().forEach(line -> line.source().deliveries()
                .forEach(part -> invoiced(line.source().salesLine(), part)));
        proposed.fromStock().forEach((item, quantity) -> onHand.merge(item, quantity.negated(), Quantity::plus));
    }

    private void invoiced(long salesLine, InvoiceLine.Delivered part) {
        var parts = new ArrayList<>(delivered(salesLine));
        parts.replaceAll(each -> each.slip().equals(part.packingSlip()) ? each.afterInvoicing(part.quantity()) : each);
        delivered.put(salesLine, parts);
    }
}
