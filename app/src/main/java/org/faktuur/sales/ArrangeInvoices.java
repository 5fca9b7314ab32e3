package org.faktuur.sales;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.faktuur.money.Quantity;

/// *Arrange*: which of the chosen orders become one invoice (the specification, B5 and B7). Reads, writes nothing.
public final class ArrangeInvoices {

    private static final int CHUNK = PostSalesInvoice.CHUNK;

    private final SalesOrders orders;
    private final SalesRules rules;

    /// Of these orders, by the company's merge keys.
    public ArrangeInvoices(SalesOrders orders, SalesRules rules) {
        this.orders = orders;
        this.rules = rules;
    }

    /// The invoices to be, in the order in which the orders were chosen; in order of their months where each is dated
    /// by the end of its month.
    public InvoicePlan arrange(List<String> chosen, InvoicingParameters parameters) {
        return switch (parameters.summary().update()) {
            case NONE -> InvoicePlan.apart(inOrder(chosen, parameters));
            case PACKING_SLIP -> InvoicePlan.bySlip(chosen.stream().distinct().toList(), wanted(chosen, parameters));
            case INVOICE_ACCOUNT -> InvoicePlan.merged(inOrder(chosen, parameters), marks(chosen, parameters), "");
            case ORDER -> InvoicePlan.merged(inOrder(chosen, parameters), marks(chosen, parameters),
                    parameters.summary().order());
            case AUTOMATIC -> InvoicePlan.merged(inOrder(chosen, parameters), marks(chosen, parameters), "");
        };
    }

    /// The packing slips of these orders that are not wholly invoiced, oldest first.
    public List<OpenSlip> openSlips(Collection<String> chosen) {
        var slips = new TreeMap<String, OpenSlip>();
        parts(List.copyOf(chosen)).forEach((order, parts) -> parts.forEach(part -> {
            var sum = slips.computeIfAbsent(part.slip(), number ->
                    new OpenSlip(number, part.date(), new LinkedHashMap<>()));
            sum.toInvoice().merge(order, part.remainder(), Quantity::plus);
        }));
        return slips.values().stream().sorted((one, other) -> one.date().equals(other.date())
                ? one.number().compareTo(other.number()) : one.date().compareTo(other.date())).toList();
    }

    private List<String> inOrder(List<String> chosen, InvoicingParameters parameters) {
        if (!parameters.dating().monthEnd()) {
            return chosen;
        }
        var months = months(chosen);
        return chosen.stream().distinct().sorted(Comparator.comparing(order ->
                months.getOrDefault(order, YearMonth.of(9999, 12)))).toList();
    }

    private Map<String, List<Object>> marks(List<String> chosen, InvoicingParameters parameters) {
        var keys = rules.parameters().keys();
        var months = parameters.dating().monthEnd() ? months(chosen) : Map.<String, YearMonth>of();
        var marks = new HashMap<String, List<Object>>();
        for (var order : headers(chosen)) {
            var apart = parameters.summary().update() == SummaryUpdate.AUTOMATIC
                    && !order.header().invoicing().summary();
            var mark = new ArrayList<>(apart ? List.of(order.number()) : keys.of(order));
            mark.add(Optional.ofNullable(months.get(order.number())));
            marks.put(order.number(), mark);
        }
        return marks;
    }

    /// The month of each order: in which what is not invoiced of it was delivered last, or else was to be shipped.
    private Map<String, YearMonth> months(List<String> chosen) {
        var months = new HashMap<String, YearMonth>();
        headers(chosen).forEach(order -> months.put(order.number(), YearMonth.from(order.header().dates().shipDate())));
        parts(chosen).forEach((order, parts) -> {
            if (!parts.isEmpty()) {
                months.put(order, YearMonth.from(parts.getLast().date()));
            }
        });
        return months;
    }

    private List<SalesOrder> headers(List<String> chosen) {
        var found = new ArrayList<SalesOrder>();
        for (var from = 0; from < chosen.size(); from += CHUNK) {
            found.addAll(orders.headers(chosen.subList(from, Math.min(chosen.size(), from + CHUNK))));
        }
        return found;
    }

    private List<OpenSlip> wanted(List<String> chosen, InvoicingParameters parameters) {
        var slips = parameters.take().slips();
        return openSlips(chosen).stream().filter(slip -> slips.isEmpty() || slips.contains(slip.number())).toList();
    }

    /// What is delivered and not invoiced of each order, oldest first.
    private Map<String, List<DeliveredPart>> parts(List<String> chosen) {
        var all = new LinkedHashMap<String, List<DeliveredPart>>();
        var distinct = List.copyOf(new LinkedHashSet<>(chosen));
        for (var from = 0; from < distinct.size(); from += CHUNK) {
            var found = orders.byNumbers(distinct.subList(from, Math.min(distinct.size(), from + CHUNK)));
            var delivered = orders.deliveredParts(found.stream()
                    .flatMap(order -> order.lines().stream()).map(SalesLine::id).toList());
            found.forEach(order -> all.put(order.number(), order.lines().stream()
                    .flatMap(line -> delivered.getOrDefault(line.id(), List.of()).stream())
                    .filter(part -> !part.remainder().isZero())
                    .sorted((one, other) -> one.date().compareTo(other.date())).toList()));
        }
        return all;
    }
}
