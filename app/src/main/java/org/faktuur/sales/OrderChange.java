package org.faktuur.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.faktuur.outcome.Refusal;

/// What an order may no longer become once something was done with it (the specification, A1): how the books have
/// it, and how it is to be kept.
record OrderChange(SalesOrder before, SalesOrder after) {

    /// Why it may not be kept like this; nothing where it may.
    List<Refusal> refusals() {
        var found = new ArrayList<Refusal>();
        var changed = before.header().type() != after.header().type();
        if (changed && before.status() == SalesOrderStatus.DELIVERED) {
            found.add(new SalesRefusal.TypeStays(before.number()));
        } else if (changed && after.header().type() == SalesOrderType.RETURNED_ORDER) {
            found.add(new SalesRefusal.ReturnIsMade());
        } else if (changed && before.header().type() == SalesOrderType.RETURNED_ORDER
                && before.lines().stream().anyMatch(line -> line.quantities().ordered().sign() < 0)) {
            found.add(new SalesRefusal.ReturnStays(before.number()));
        } else if (changed && after.header().type() == SalesOrderType.JOURNAL
                && before.lines().stream().anyMatch(OrderChange::isUnderWay)) {
            found.add(new SalesRefusal.JournalUnderWay(before.number()));
        }
        var left = after.lines().stream().map(SalesLine::id).collect(Collectors.toSet());
        before.lines().stream().filter(line -> isUnderWay(line) && !left.contains(line.id()))
                .forEach(line -> found.add(new SalesRefusal.LineStays(before.number(), line.item().item())));
        return found;
    }

    private static boolean isUnderWay(SalesLine line) {
        var quantities = line.quantities();
        return !quantities.picked().isZero() || !quantities.delivered().isZero() || !quantities.invoiced().isZero()
                || !quantities.cancelled().isZero();
    }
}
