package org.faktuur.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faktuur.invoices.Invoice;
import org.faktuur.invoices.InvoiceKind;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.invoices.Invoices;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;

/// Finds what was invoiced and may be given back: *Find sales order* (the specification, D3). Never more than was
/// invoiced, over all credit notes and all returns of a line.
public final class InvoicedLines {

    private static final int MOST = 200;

    /// A line of a posted invoice, and how much of it may still be given back.
    ///
    /// @param number its number on the invoice, from 1
    public record Found(Invoice invoice, int number, InvoiceLine line, Quantity remains) {

        /// What a line that gives it back refers to.
        InvoiceLine.Credited credited(String reason) {
            return new InvoiceLine.Credited(invoice.number(), invoice.content().dates().invoiceDate(), number,
                    Quantity.ZERO, reason);
        }
    }

    /// So much of a line of an invoice.
    public record Wanted(String invoice, int line, Quantity quantity) {
    }

    /// What is wanted, and what it was found to be.
    record Chosen(Found found, Quantity quantity) {
    }

    private final Invoices invoices;
    private final ReturnOrders returns;

    /// Among these invoices.
    public InvoicedLines(Invoices invoices, ReturnOrders returns) {
        this.invoices = invoices;
        this.returns = returns;
    }

    /// What a customer may give back, the newest invoice first.
    public List<Found> ofCustomer(String customer) {
        return returns.invoicesOf(customer, MOST).stream().flatMap(this::ofInvoice).toList();
    }

    /// What may be given back of the invoices of an order.
    public List<Found> ofOrder(String order) {
        return invoices.ofOrder(order).stream().flatMap(this::ofInvoice)
                .filter(found -> found.line().source().orderNumber().equals(order)).toList();
    }

    /// What may be given back of an invoice.
    public Stream<Found> ofInvoice(String number) {
        return invoices.byNumber(number).filter(invoice -> invoice.kind() == InvoiceKind.INVOICE)
                .map(this::lines).orElse(Stream.empty()).filter(found -> found.remains().sign() > 0);
    }

    /// What is wanted, where so much remains of each; the same line may be named more than once.
    Outcome<List<Chosen>> choose(List<Wanted> wanted) {
        var left = new HashMap<Wanted, Quantity>();
        var chosen = new ArrayList<Chosen>();
        for (var one : wanted) {
            var found = find(one);
            if (found.isEmpty()) {
                return Outcome.refused(new ReturnRefusal.NoSuchInvoiceLine(one.invoice(), one.line()));
            }
            var key = new Wanted(one.invoice(), one.line(), Quantity.ZERO);
            var remains = left.getOrDefault(key, found.get().remains());
            if (one.quantity().sign() <= 0) {
                return Outcome.refused(new ReturnRefusal.NotToGiveBack(found.get().line().item().item()));
            }
            if (one.quantity().compareTo(remains) > 0) {
                return Outcome.refused(new ReturnRefusal.MoreThanSold(one.invoice(), found.get().line().item().item(),
                        one.quantity(), remains));
            }
            left.put(key, remains.minus(one.quantity()));
            chosen.add(new Chosen(found.get(), one.quantity()));
        }
        return chosen.isEmpty() ? Outcome.refused(new ReturnRefusal.NothingGivenBack())
                : Outcome.done(List.copyOf(chosen));
    }

    private Optional<Found> find(Wanted wanted) {
        return invoices.byNumber(wanted.invoice()).filter(invoice -> invoice.kind() == InvoiceKind.INVOICE)
                .flatMap(invoice -> lines(invoice).filter(found -> found.number() == wanted.line()).findFirst());
    }

    /// What no order sold, as work of a project, is not given back here: its project invoice is corrected.
    private Stream<Found> lines(Invoice invoice) {
        var credited = invoices.credited(Set.of(invoice.number())).getOrDefault(invoice.number(), Map.of());
        var awaited = returns.awaited(invoice.number());
        var lines = invoice.content().content().lines();
        return IntStream.rangeClosed(1, lines.size()).mapToObj(number -> new Found(invoice, number,
                lines.get(number - 1), lines.get(number - 1).quantity()
                        .minus(credited.getOrDefault(number, Quantity.ZERO))
                        .minus(awaited.getOrDefault(number, Quantity.ZERO))))
                .filter(found -> found.line().quantity().sign() > 0 && !found.line().source().orderNumber().isEmpty());
    }
}
