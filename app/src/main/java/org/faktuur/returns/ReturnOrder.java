package org.faktuur.returns;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faktuur.sales.ReturnLineStatus;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;

/// A return order: a sales order of the type Returned order, and what returns have more.
public record ReturnOrder(SalesOrder order, Rma rma, List<ReturnLine> lines) {

    private static final Set<ReturnLineStatus> DONE = EnumSet.of(ReturnLineStatus.INVOICED, ReturnLineStatus.CANCELED);

    public ReturnOrder {
        lines = List.copyOf(lines);
    }

    /// From the order and what is kept besides; a line that nothing is kept of is expected.
    static ReturnOrder of(SalesOrder order, ReturnOrders.Kept kept) {
        return new ReturnOrder(order, kept.rma(), order.lines().stream().map(line -> new ReturnLine(line,
                kept.entries().getOrDefault(line.id(), expected(line)),
                Optional.ofNullable(kept.credits().get(line.id())))).toList());
    }

    private static ReturnLine.Entry expected(SalesLine line) {
        return ReturnLine.Entry.expected(line.pricing(), line.item().cost());
    }

    /// Its number as a sales order.
    public String number() {
        return order.number();
    }

    public ReturnOrderStatus status() {
        if (!lines.isEmpty() && lines.stream().allMatch(line -> line.status() == ReturnLineStatus.CANCELED)) {
            return ReturnOrderStatus.CANCELED;
        }
        if (!lines.isEmpty() && lines.stream().allMatch(line -> DONE.contains(line.status()))) {
            return ReturnOrderStatus.CLOSED;
        }
        return lines.stream().allMatch(line -> line.status() == ReturnLineStatus.EXPECTED
                || line.status() == ReturnLineStatus.CANCELED) ? ReturnOrderStatus.CREATED : ReturnOrderStatus.OPEN;
    }

    /// The line that the books know by this id.
    public Optional<ReturnLine> line(long id) {
        return lines.stream().filter(each -> each.line().id() == id).findFirst();
    }
}
