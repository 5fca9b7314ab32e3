package org.faktuur.sales;

import java.util.function.Function;
import java.util.function.Predicate;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Transactions;

/// Registers what was picked from the shelf for an order and is not yet on a packing slip, or that it was put back.
public final class PickSalesOrder {

    private final SalesOrders orders;
    private final Transactions transactions;

    /// For these orders.
    public PickSalesOrder(SalesOrders orders, Transactions transactions) {
        this.orders = orders;
        this.transactions = transactions;
    }

    /// Of every line of what lies in stock, what is to be delivered now is picked: never more than remains to be
    /// delivered. Refused for a draft, and where nothing is to be picked.
    public Outcome<SalesOrder> pick(String order) {
        return change(order, SalesLine::stocked, LineQuantities::pickedAsDeliverNow,
                new SalesRefusal.NothingToPick(order));
    }

    /// Nothing of the order is picked any more; refused where nothing was.
    public Outcome<SalesOrder> unpick(String order) {
        return change(order, _ -> true, quantities -> quantities.withPicked(Quantity.ZERO),
                new SalesRefusal.NothingPicked(order));
    }

    private Outcome<SalesOrder> change(String number, Predicate<SalesLine> which,
                                       Function<LineQuantities, LineQuantities> how, Refusal nothing) {
        return transactions.run(() -> orders.byNumber(number).map(order -> keep(order, order.withLines(
                        order.lines().stream().map(line -> which.test(line) ? line.with(how.apply(line.quantities()))
                                : line).toList()), nothing))
                .orElseGet(() -> Outcome.refused(new SalesRefusal.NoSuchOrder(number))));
    }

    private Outcome<SalesOrder> keep(SalesOrder order, SalesOrder changed, Refusal nothing) {
        if (order.header().type() == SalesOrderType.JOURNAL) {
            return Outcome.refused(new SalesRefusal.OrderIsJournal(order.number()));
        }
        if (changed.lines().equals(order.lines())) {
            return Outcome.refused(nothing);
        }
        return orders.change(changed) ? Outcome.done(orders.byNumber(order.number()).orElseThrow())
                : Outcome.refused(new SalesRefusal.ChangedMeanwhile(order.number()));
    }
}
