package org.faktuur.sales;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.invoices.InvoiceReversal;
import org.faktuur.money.Quantity;

/// The orders, deliveries and stock of a chunk of a run, as the invoices decided so far leave them: one order may stand
/// on several invoices of the run.
final class InvoicingState {

    private final Map<String, SalesOrder> orders = new HashMap<>();
    private final Map<Long, List<DeliveredPart>> delivered = new HashMap<>();
    private final Map<String, Quantity> onHand = new HashMap<>();
    private final Credits credits;

    /// What returns say of lines, the invoices that these give back, and how much of each line of them was given back.
    record Credits(Map<Long, ReturnedLine> returned, Map<String, InvoiceReversal> reversals,
                   Map<String, Map<Integer, Quantity>> credited) {
    }

    InvoicingState(Collection<SalesOrder> orders, Map<Long, List<DeliveredPart>> delivered,
                   Map<String, Quantity> onHand, Credits credits) {
        this.credits = credits;
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

    /// What returns say of a line.
    ReturnedLine returned(SalesOrder order, SalesLine line) {
        return ReturnedLines.of(order, line, credits.returned());
    }

    /// What returns say of all lines of the chunk.
    Map<Long, ReturnedLine> returned() {
        return credits.returned();
    }

    /// The invoices that something is given back of.
    Set<String> givenBack() {
        return credits.reversals().keySet();
    }

    /// An invoice that something is given back of.
    Optional<InvoiceReversal> reversal(String invoice) {
        return Optional.ofNullable(credits.reversals().get(invoice));
    }

    /// How much was given back of each line of an invoice.
    Map<Integer, Quantity> credited(String invoice) {
        return new HashMap<>(credits.credited().getOrDefault(invoice, Map.of()));
    }

    /// Goes on from what an invoice makes of its orders.
    void apply(ProposedInvoice proposed) {
        proposed.after().forEach(order -> orders.put(order.number(), order.changedOnce()));
        proposed.invoice().content().lines().forEach(line -> line.source().deliveries()
                .forEach(part -> invoiced(line.source().salesLine(), part)));
        proposed.invoice().content().lines().forEach(line -> line.source().credited().ifPresent(credited ->
                credits.credited().computeIfAbsent(credited.invoice(), _ -> new HashMap<>())
                        .put(credited.line(), credited.already().minus(line.quantity()))));
        proposed.fromStock().forEach((item, quantity) -> onHand.merge(item, quantity.negated(), Quantity::plus));
    }

    private void invoiced(long salesLine, InvoiceLine.Delivered part) {
        var parts = new ArrayList<>(delivered(salesLine));
        parts.replaceAll(each -> each.slip().equals(part.packingSlip()) ? each.afterInvoicing(part.quantity()) : each);
        delivered.put(salesLine, parts);
    }
}
