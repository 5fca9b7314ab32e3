package org.faktuur.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.sales.PricedOrder;
import org.faktuur.sales.ReturnLineStatus;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrders;
import org.faktuur.sales.SaveSalesOrder;
import org.faktuur.session.Transactions;

/// What is done with a return order until its packing slip: goods arrive, go into quarantine and out of it, or are not
/// expected any more (the specification, D3, D4).
public final class HandleReturn {

    private static final Set<ReturnLineStatus> BEFORE_SLIP =
            EnumSet.of(ReturnLineStatus.EXPECTED, ReturnLineStatus.REGISTERED);

    private final SalesOrders orders;
    private final ReturnOrders returns;
    private final ReturnCodes codes;
    private final SaveSalesOrder save;
    private final ReturnCharges charges;
    private final Transactions transactions;

    /// Of these return orders.
    public HandleReturn(SalesOrders orders, ReturnOrders returns, ReturnCodes codes, SaveSalesOrder save,
                        ReturnCharges charges, Transactions transactions) {
        this.orders = orders;
        this.returns = returns;
        this.codes = codes;
        this.save = save;
        this.charges = charges;
        this.transactions = transactions;
    }

    /// The return order of this number, as it is kept.
    public Optional<ReturnOrder> read(String number) {
        return orders.byNumber(number).flatMap(order -> returns.of(order.key().id())
                .map(kept -> ReturnOrder.of(order, kept)));
    }

    /// So much of a line arrived, above zero, and this is done with it. What did not arrive becomes a line of its own
    /// that is still expected. Refused when more arrives than is expected, or the line is not.
    public Outcome<ReturnOrder> register(String number, long line, Quantity arrived, String disposition) {
        return on(number, line, EnumSet.of(ReturnLineStatus.EXPECTED), (order, expected) -> {
            var quantity = expected.quantity();
            if (arrived.sign() <= 0 || arrived.compareTo(quantity) > 0) {
                return Outcome.refused(new ReturnRefusal.MoreThanExpected(item(expected), arrived, quantity));
            }
            if (disposition.isBlank()) {
                return Outcome.refused(new ReturnRefusal.DispositionNeeded(item(expected)));
            }
            return split(order, expected, arrived).then(parted -> dispose(parted, line, disposition,
                    ReturnLineStatus.REGISTERED));
        });
    }

    /// So much of a line arrived and is inspected before it is decided what is done with it.
    public Outcome<ReturnOrder> quarantine(String number, long line, Quantity arrived) {
        return on(number, line, EnumSet.of(ReturnLineStatus.EXPECTED), (order, expected) -> {
            if (arrived.sign() <= 0 || arrived.compareTo(expected.quantity()) > 0) {
                return Outcome.refused(new ReturnRefusal.MoreThanExpected(item(expected), arrived,
                        expected.quantity()));
            }
            return split(order, expected, arrived).map(parted -> {
                returns.save(line, parted.line(line).orElseThrow().entry().disposed("")
                        .at(ReturnLineStatus.QUARANTINE));
                return read(number).orElseThrow();
            });
        });
    }

    /// The quarantine ends, and this is done with the goods; it cannot be changed afterwards.
    public Outcome<ReturnOrder> endQuarantine(String number, long line, String disposition) {
        return on(number, line, EnumSet.of(ReturnLineStatus.QUARANTINE), (order, kept) -> disposition.isBlank()
                ? Outcome.refused(new ReturnRefusal.DispositionNeeded(item(kept)))
                : dispose(order, line, disposition, ReturnLineStatus.REGISTERED));
    }

    /// The customer is credited without giving anything back. Refused for any other disposition.
    public Outcome<ReturnOrder> creditOnly(String number, long line, String disposition) {
        var code = codes.dispositions().byCode(disposition);
        if (code.isPresent() && code.get().action() != DispositionAction.CREDIT_ONLY) {
            return Outcome.refused(new ReturnRefusal.GoodsAreReturned(disposition));
        }
        return on(number, line, EnumSet.of(ReturnLineStatus.EXPECTED),
                (order, _) -> dispose(order, line, disposition, ReturnLineStatus.REGISTERED));
    }

    /// Something else is done with what is registered and not received yet.
    public Outcome<ReturnOrder> dispose(String number, long line, String disposition) {
        return on(number, line, BEFORE_SLIP, (order, kept) -> kept.status() == ReturnLineStatus.EXPECTED
                ? Outcome.refused(new ReturnRefusal.WrongStatus(item(kept), kept.status()))
                : dispose(order, line, disposition, kept.entry().arrival()));
    }

    /// The line is not expected any more.
    public Outcome<ReturnOrder> cancel(String number, long line) {
        return on(number, line, EnumSet.of(ReturnLineStatus.EXPECTED), (order, kept) -> cancel(order, List.of(kept)));
    }

    /// Nothing of the return order is expected any more. Refused once something came back.
    public Outcome<ReturnOrder> cancel(String number) {
        return on(number, order -> order.status() == ReturnOrderStatus.CREATED
                ? cancel(order, order.lines().stream()
                        .filter(line -> line.status() == ReturnLineStatus.EXPECTED).toList())
                : Outcome.refused(new ReturnRefusal.AlreadyComing(number)));
    }

    /// Another reason, whose charge comes onto the order as well while an earlier one stays, and another last day.
    /// Refused for an unknown reason.
    public Outcome<ReturnOrder> change(String number, String reason, LocalDate deadline) {
        return on(number, order -> {
            returns.save(order.order().key().id(), order.rma().until(deadline));
            return reason.equals(order.rma().reason()) ? Outcome.done(read(number).orElseThrow())
                    : codes.reasons().byCode(reason).map(known -> because(read(number).orElseThrow(), known))
                            .orElseGet(() -> Outcome.refused(new ReturnRefusal.NoSuchReason(reason)));
        });
    }

    private Outcome<ReturnOrder> because(ReturnOrder order, ReturnReason reason) {
        returns.save(order.order().key().id(), order.rma().because(reason.code()));
        order.lines().forEach(line -> line.credits().ifPresent(credits -> returns.save(line.line().id(),
                new InvoiceLine.Credited(credits.invoice(), credits.date(), credits.line(), credits.already(),
                        reason.name()))));
        return reason.charge().isEmpty() ? Outcome.done(read(order.number()).orElseThrow())
                : keep(charges.onto(order.order(), 0, reason.charge()));
    }

    /// What it comes to as it stands; empty where that cannot be told, for want of a VAT rate.
    public Optional<PricedOrder> worth(ReturnOrder order) {
        return save.price(order.order()) instanceof Outcome.Done<PricedOrder>(var priced) ? Optional.of(priced)
                : Optional.empty();
    }

    private Outcome<ReturnOrder> on(String number, Function<ReturnOrder, Outcome<ReturnOrder>> act) {
        return transactions.run(() -> read(number).map(act)
                .orElseGet(() -> Outcome.refused(new ReturnRefusal.NoSuchReturn(number))));
    }

    private Outcome<ReturnOrder> on(String number, long line, Set<ReturnLineStatus> allowed,
                                    BiFunction<ReturnOrder, ReturnLine, Outcome<ReturnOrder>> act) {
        return on(number, order -> order.line(line).map(kept -> allowed.contains(kept.status()) ? act.apply(order, kept)
                : Outcome.<ReturnOrder>refused(new ReturnRefusal.WrongStatus(item(kept), kept.status())))
                .orElseGet(() -> Outcome.refused(new ReturnRefusal.NoSuchReturnLine(number))));
    }

    private Outcome<ReturnOrder> split(ReturnOrder order, ReturnLine line, Quantity arrived) {
        if (arrived.equals(line.quantity())) {
            return Outcome.done(order);
        }
        var rest = line.quantity().minus(arrived);
        var place = order.order().lines().stream().mapToInt(SalesLine::lineNo).max().orElse(0) + 1;
        var lines = new ArrayList<SalesLine>();
        order.order().lines().forEach(each -> lines.add(each.id() != line.line().id() ? each
                : each.with(CreateReturnOrder.awaited(arrived))));
        var one = line.line();
        lines.add(new SalesLine(0, place, one.item(), one.pricing(), one.taxes(), one.stocked(),
                CreateReturnOrder.awaited(rest)));
        return keep(order.order().withLines(lines)).map(kept -> {
            var made = kept.order().lines().stream().filter(each -> each.lineNo() == place).findFirst().orElseThrow();
            returns.save(made.id(), line.entry());
            line.credits().ifPresent(credits -> returns.save(made.id(), credits));
            return read(order.number()).orElseThrow();
        });
    }

    /// The line at this status with this disposition: its price, return cost and charge follow.
    private Outcome<ReturnOrder> dispose(ReturnOrder order, long line, String disposition, ReturnLineStatus status) {
        var code = codes.dispositions().byCode(disposition);
        if (code.isEmpty()) {
            return Outcome.refused(new ReturnRefusal.NoSuchDisposition(disposition));
        }
        if (order.rma().ahead() && code.get().action().replaces()) {
            return Outcome.refused(new ReturnRefusal.ReplacedAhead(order.number(),
                    String.join(" ", order.rma().replacements())));
        }
        var kept = order.line(line).orElseThrow();
        var lines = order.order().lines().stream().map(each -> each.id() == line
                ? priced(each, kept.entry().agreed(), code.get().action().credits()) : each).toList();
        var place = kept.line().lineNo();
        return keep(charges.onto(ReturnCharges.off(order.order().withLines(lines), place), place,
                code.get().charge())).map(_ -> {
                    returns.save(line, kept.entry().disposed(disposition).at(status));
                    return read(order.number()).orElseThrow();
                });
    }

    /// Received with the next packing slip; what is sent back to the customer is worth nothing on the credit note.
    private static SalesLine priced(SalesLine line, ReturnLine.Agreed agreed, boolean credits) {
        var item = line.item();
        return new SalesLine(line.id(), line.lineNo(), new InvoiceLine.Item(item.item(), item.description(),
                item.unit(), item.itemGroup(), credits ? agreed.cost() : Price.ZERO),
                credits ? agreed.pricing() : new InvoiceLine.Pricing(Price.ZERO, Percent.ZERO), line.taxes(),
                line.stocked(), line.quantities().withDeliverNow(line.quantities().deliverRemainder()),
                line.creditedLine());
    }

    private Outcome<ReturnOrder> cancel(ReturnOrder order, List<ReturnLine> gone) {
        var ids = gone.stream().map(line -> line.line().id()).toList();
        return keep(order.order().withLines(order.order().lines().stream().map(line -> ids.contains(line.id())
                ? line.with(line.quantities().withRemainderCancelled()) : line).toList())).map(_ -> {
                    gone.forEach(line -> returns.save(line.line().id(), line.entry().at(ReturnLineStatus.CANCELED)));
                    return read(order.number()).orElseThrow();
                });
    }

    private Outcome<ReturnOrder> keep(SalesOrder order) {
        return save.save(order).map(saved -> read(saved.number()).orElseThrow());
    }

    private static String item(ReturnLine line) {
        return line.line().item().item();
    }
}
