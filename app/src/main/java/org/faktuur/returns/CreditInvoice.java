package org.faktuur.returns;

import java.util.ArrayList;
import java.util.List;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.returns.InvoicedLines.Chosen;
import org.faktuur.returns.InvoicedLines.Wanted;
import org.faktuur.sales.LineQuantities;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrders;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.sales.SaveSalesOrder;
import org.faktuur.session.Transactions;

/// Credits invoiced lines of an order without a return order: *Sell › Credit note*. Lines of a negative quantity go
/// onto the order, and are invoiced with the quantity Deliver now (the specification, D7).
public final class CreditInvoice {

    private final SalesOrders orders;
    private final InvoicedLines invoiced;
    private final ReturnOrders returns;
    private final ReturnCodes codes;
    private final SaveSalesOrder save;
    private final Transactions transactions;

    /// Of these orders.
    public CreditInvoice(SalesOrders orders, InvoicedLines invoiced, ReturnOrders returns, ReturnCodes codes,
                         SaveSalesOrder save, Transactions transactions) {
        this.orders = orders;
        this.invoiced = invoiced;
        this.returns = returns;
        this.codes = codes;
        this.save = save;
        this.transactions = transactions;
    }

    /// What may be credited of an order.
    public List<InvoicedLines.Found> of(String order) {
        return invoiced.ofOrder(order);
    }

    /// Puts the lines onto the order, for this reason code. Refused when more is credited than was invoiced and not
    /// given back, or when an invoice rests on another order.
    public Outcome<SalesOrder> credit(String number, List<Wanted> wanted, String reason) {
        return transactions.run(() -> codes.reasons().byCode(reason)
                .map(known -> credit(number, wanted, known))
                .orElseGet(() -> Outcome.refused(reason.isBlank() ? new ReturnRefusal.ReasonNeeded()
                        : new ReturnRefusal.NoSuchReason(reason))));
    }

    private Outcome<SalesOrder> credit(String number, List<Wanted> wanted, ReturnReason reason) {
        var order = orders.byNumber(number);
        return order.isEmpty() ? Outcome.refused(new SalesRefusal.NoSuchOrder(number))
                : invoiced.choose(wanted).then(chosen -> foreign(number, chosen).isEmpty()
                        ? keep(order.get(), chosen, reason.name()) : Outcome.refused(foreign(number, chosen)));
    }

    private static List<Refusal> foreign(String number, List<Chosen> chosen) {
        return chosen.stream().map(Chosen::found)
                .filter(found -> !found.line().source().orderNumber().equals(number))
                .<Refusal>map(found -> new ReturnRefusal.NotOfOrder(found.invoice().number(), number)).toList();
    }

    private Outcome<SalesOrder> keep(SalesOrder order, List<Chosen> chosen, String reason) {
        var lines = new ArrayList<>(order.lines());
        var last = lines.stream().mapToInt(SalesLine::lineNo).max().orElse(0);
        for (var one : chosen) {
            lines.add(line(order, one, last + lines.size() - order.lines().size() + 1));
        }
        return save.save(order.withLines(lines)).map(saved -> {
            for (var at = 0; at < chosen.size(); at++) {
                var place = last + at + 1;
                var credited = chosen.get(at).found().credited(reason);
                saved.lines().stream().filter(line -> line.lineNo() == place)
                        .forEach(line -> returns.save(line.id(), credited));
            }
            return saved;
        });
    }

    private static SalesLine line(SalesOrder order, Chosen chosen, int place) {
        var sold = chosen.found().line();
        var stocked = order.lines().stream().filter(line -> line.id() == sold.source().salesLine())
                .allMatch(SalesLine::stocked);
        return new SalesLine(0, place, sold.item(), sold.pricing(), sold.vat().codes(), stocked,
                LineQuantities.ordered(chosen.quantity().negated()), sold.source().salesLine());
    }
}
