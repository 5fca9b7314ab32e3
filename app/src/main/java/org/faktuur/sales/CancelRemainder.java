package org.faktuur.sales;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// Cancels what remains to be delivered, and restores it (the specification, A2). The ordered quantity stays, and who
/// cancelled or restored how much and when is kept.
public final class CancelRemainder {

    private final SalesOrders orders;
    private final Transactions transactions;
    private final Session session;

    /// Of these orders.
    public CancelRemainder(SalesOrders orders, Transactions transactions, Session session) {
        this.orders = orders;
        this.transactions = transactions;
        this.session = session;
    }

    /// Nothing more of the order will be delivered; refused where nothing remains.
    public Outcome<SalesOrder> cancel(String order) {
        return change(order, line -> Quantity.ZERO, new SalesRefusal.NothingToDeliver(order));
    }

    /// Nothing more of the line will be delivered; refused where nothing of it remains.
    public Outcome<SalesOrder> cancel(String order, long line) {
        return change(order, each -> each.line().id() == line ? Quantity.ZERO : each.remains(),
                new SalesRefusal.NothingToDeliver(order));
    }

    /// Everything of the order that was cancelled remains to be delivered again; refused where nothing was.
    public Outcome<SalesOrder> restore(String order) {
        return change(order, Line::most, new SalesRefusal.NothingToRestore(order));
    }

    /// What was cancelled of the line remains to be delivered again; refused where nothing was.
    public Outcome<SalesOrder> restore(String order, long line) {
        return change(order, each -> each.line().id() == line ? each.most() : each.remains(),
                new SalesRefusal.NothingToRestore(order));
    }

    /// So much of these lines, by what the books know them by, remains to be delivered; the others stay as they are.
    /// Refused where that changes nothing, or where more would remain than can be restored.
    public Outcome<SalesOrder> leave(String order, Map<Long, Quantity> remains) {
        return change(order, each -> remains.getOrDefault(each.line().id(), each.remains()),
                new SalesRefusal.NothingToDeliver(order));
    }

    private record Line(SalesLine line, Quantity restorable) {

        Quantity remains() {
            return line.quantities().deliverRemainder();
        }

        Quantity most() {
            return line.quantities().mostToRemain(restorable);
        }
    }

    private Outcome<SalesOrder> change(String number, Function<Line, Quantity> wanted, Refusal nothing) {
        return transactions.run(() -> orders.byNumber(number).map(order -> change(order, wanted, nothing))
                .orElseGet(() -> Outcome.refused(new SalesRefusal.NoSuchOrder(number))));
    }

    private Outcome<SalesOrder> change(SalesOrder order, Function<Line, Quantity> wanted, Refusal nothing) {
        if (order.header().type() == SalesOrderType.JOURNAL) {
            return Outcome.refused(new SalesRefusal.OrderIsJournal(order.number()));
        }
        var asked = new HashMap<Long, Quantity>();
        var refusals = new ArrayList<Refusal>();
        for (var line : lines(order)) {
            var remains = wanted.apply(line);
            if (isBeyond(remains, line.most())) {
                refusals.add(new SalesRefusal.MoreThanRestorable(order.number(), line.line().item().item(), remains,
                        line.most()));
            } else if (!remains.equals(line.remains())) {
                asked.put(line.line().id(), remains);
            }
        }
        if (asked.isEmpty() && refusals.isEmpty()) {
            refusals.add(nothing);
        }
        return refusals.isEmpty() ? keep(order, asked) : Outcome.refused(refusals);
    }

    private static boolean isBeyond(Quantity asked, Quantity most) {
        return asked.sign() * most.sign() < 0 || asked.amount().abs().compareTo(most.amount().abs()) > 0;
    }

    private List<Line> lines(SalesOrder order) {
        var restorable = orders.remainderChanges(order.lines().stream().map(SalesLine::id).toList()).stream()
                .collect(Collectors.groupingBy(RemainderChange::salesLine,
                        Collectors.reducing(Quantity.ZERO, RemainderChange::cancelled, Quantity::plus)));
        return order.lines().stream().map(line -> new Line(line, restorable.getOrDefault(line.id(), Quantity.ZERO)))
                .toList();
    }

    private Outcome<SalesOrder> keep(SalesOrder order, Map<Long, Quantity> asked) {
        var changes = order.lines().stream().filter(line -> asked.containsKey(line.id()))
                .map(line -> new RemainderChange(line.id(), line.quantities().deliverRemainder()
                        .minus(asked.get(line.id())), session.user(), session.now())).toList();
        var changed = order.withLines(order.lines().stream().map(line -> asked.containsKey(line.id())
                ? line.with(line.quantities().withRemainder(asked.get(line.id()))) : line).toList());
        if (!orders.change(changed)) {
            return Outcome.refused(new SalesRefusal.ChangedMeanwhile(order.number()));
        }
        orders.add(changes);
        return Outcome.done(orders.byNumber(order.number()).orElseThrow());
    }
}
