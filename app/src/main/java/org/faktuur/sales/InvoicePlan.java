package org.faktuur.sales;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The invoices that a run is to make, before it is known what each comes to: *Arrange* (the specification, B5, B7).
public record InvoicePlan(List<InvoiceGroup> groups) {

    public InvoicePlan {
        groups = List.copyOf(groups);
    }

    /// An invoice for each order.
    public static InvoicePlan apart(List<String> orders) {
        return new InvoicePlan(orders.stream().distinct().map(InvoiceGroup::of).toList());
    }

    /// One invoice for equal merge keys, in the order in which the orders were chosen. Orders that are in the books no
    /// more stay by themselves.
    ///
    /// @param marks what orders must have in common, by order
    /// @param summary an order that heads the group that it falls into; empty: the first one heads
    static InvoicePlan merged(List<String> orders, Map<String, List<Object>> marks, String summary) {
        var together = new LinkedHashMap<Object, LinkedHashSet<String>>();
        for (var order : orders) {
            together.computeIfAbsent(marks.containsKey(order) ? marks.get(order) : order, _ -> new LinkedHashSet<>())
                    .add(order);
        }
        return new InvoicePlan(together.values().stream().map(List::copyOf).map(group -> new InvoiceGroup(
                group.contains(summary) ? summary : group.getFirst(), group, "")).toList());
    }

    /// One invoice for each packing slip, in order of the slips, of those of the orders that it delivered; orders
    /// without an open slip stay by themselves.
    static InvoicePlan bySlip(List<String> orders, List<OpenSlip> slips) {
        var groups = slips.stream().map(slip -> {
            var theirs = orders.stream().filter(slip.toInvoice()::containsKey).toList();
            return new InvoiceGroup(theirs.getFirst(), theirs, slip.number());
        });
        var without = orders.stream()
                .filter(order -> slips.stream().noneMatch(slip -> slip.toInvoice().containsKey(order)))
                .map(InvoiceGroup::of);
        return new InvoicePlan(Stream.concat(groups, without).toList());
    }

    /// The same with another header for the invoice of this group.
    public InvoicePlan headedBy(InvoiceGroup.Key which, String order) {
        return new InvoicePlan(groups.stream().map(group -> group.key().equals(which) ? group.headedBy(order) : group)
                .toList());
    }

    /// Without these.
    public InvoicePlan without(Set<InvoiceGroup.Key> done) {
        return new InvoicePlan(groups.stream().filter(group -> !done.contains(group.key())).toList());
    }

    /// Every order of it, once.
    public List<String> orders() {
        return groups.stream().flatMap(group -> group.orders().stream()).distinct().toList();
    }

    /// Whole invoices, about so many orders at a time.
    List<List<InvoiceGroup>> chunks(int size) {
        var chunks = new ArrayList<List<InvoiceGroup>>();
        var chunk = new ArrayList<InvoiceGroup>();
        var orders = 0;
        for (var group : groups) {
            if (!chunk.isEmpty() && orders + group.orders().size() > size) {
                chunks.add(List.copyOf(chunk));
                chunk.clear();
                orders = 0;
            }
            chunk.add(group);
            orders += group.orders().size();
        }
        if (!chunk.isEmpty()) {
            chunks.add(List.copyOf(chunk));
        }
        return chunks;
    }
}
