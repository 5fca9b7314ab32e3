package org.faktuur.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faktuur.invoices.ChargeValue;
import org.faktuur.invoices.Invoice;
import org.faktuur.invoices.InvoiceCharge;
import org.faktuur.invoices.InvoiceKind;
import org.faktuur.invoices.InvoiceRefusal;
import org.faktuur.invoices.Invoices;
import org.faktuur.invoices.Posted;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.returns.InvoicedLines.Wanted;
import org.faktuur.sales.ChargeKind;
import org.faktuur.sales.InvoiceGroup;
import org.faktuur.sales.InvoicePlan;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.LineQuantities;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesCharge;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderHeader;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.sales.SalesOrders;
import org.faktuur.sales.SaveSalesOrder;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;
import org.joda.money.Money;

/// Corrects a posted sales invoice in one step: a credit note gives all of it back, charges included, and a new order
/// says the same again, to be changed and invoiced. Both are linked to the invoice.
public final class CorrectInvoice {

    /// What it reads and keeps.
    public record Books(SalesOrders orders, Invoices invoices, ReturnOrders returns, InvoicedLines invoiced) {
    }

    /// What it does on the way.
    public record Verbs(CreditInvoice credit, SaveSalesOrder save, PostSalesInvoice post) {
    }

    /// Goes out of the transaction, so that nothing of it stays, with the reasons.
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient List<Refusal> refusals;

        Undone(List<Refusal> refusals) {
            super("nothing of the correction stays");
            this.refusals = refusals;
        }
    }

    private final Books books;
    private final Verbs verbs;
    private final Transactions transactions;
    private final Session session;

    /// In these books.
    public CorrectInvoice(Books books, Verbs verbs, Transactions transactions, Session session) {
        this.books = books;
        this.verbs = verbs;
        this.transactions = transactions;
        this.session = session;
    }

    /// Credits the invoice on the session date for this reason code and makes the order that takes its place. Refused
    /// for a credit note, for an invoice of which something was given back, and when the credit note cannot be posted;
    /// then nothing stays.
    public Outcome<ReturnOrders.Correction> correct(String number, String reason) {
        try {
            return transactions.run(() -> books.invoices().byNumber(number)
                    .map(invoice -> check(invoice).<Outcome<ReturnOrders.Correction>>map(Outcome::refused)
                            .orElseGet(() -> correct(invoice, reason)))
                    .orElseGet(() -> Outcome.refused(new InvoiceRefusal.NoSuchInvoice(number))));
        } catch (Undone undone) {
            return Outcome.refused(undone.refusals);
        }
    }

    private Optional<Refusal> check(Invoice invoice) {
        var lines = invoice.content().content().lines();
        var left = books.invoiced().ofInvoice(invoice.number()).toList();
        var awaited = books.returns().awaited(invoice.number());
        if (invoice.kind() != InvoiceKind.INVOICE) {
            return Optional.of(new ReturnRefusal.IsCreditNote(invoice.number()));
        }
        if (!awaited.isEmpty()) {
            return Optional.of(new ReturnRefusal.OnReturnOrder(invoice.number()));
        }
        var whole = left.stream().allMatch(found -> found.remains().equals(found.line().quantity()))
                && left.size() == lines.size();
        return whole ? Optional.empty() : Optional.of(new ReturnRefusal.WhollyCredited(invoice.number()));
    }

    private Outcome<ReturnOrders.Correction> correct(Invoice invoice, String reason) {
        var numbers = List.copyOf(new LinkedHashSet<>(invoice.content().references().orderNumbers()));
        var before = new HashMap<Long, SalesLine>();
        for (var number : numbers) {
            var order = books.orders().byNumber(number).orElseThrow();
            order.lines().forEach(line -> before.put(line.id(), line));
            switch (verbs.credit().credit(number, wanted(invoice, number), reason)) {
                case Outcome.Done<SalesOrder>(var credited) -> discharge(invoice, credited);
                case Outcome.Refused<SalesOrder>(var reasons) -> throw new Undone(reasons);
            }
        }
        var posted = post(numbers, before);
        var copy = books.orders().byNumber(numbers.getFirst()).orElseThrow();
        var made = verbs.save().save(copyOf(invoice, copy));
        if (made instanceof Outcome.Refused<SalesOrder>(var reasons)) {
            throw new Undone(reasons);
        }
        var correction = new ReturnOrders.Correction(invoice.number(), posted.invoice().number(),
                made.orElseThrow().number());
        books.returns().save(correction);
        return Outcome.done(correction);
    }

    private static List<Wanted> wanted(Invoice invoice, String order) {
        var wanted = new ArrayList<Wanted>();
        var lines = invoice.content().content().lines();
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).source().orderNumber().equals(order)) {
                wanted.add(new Wanted(invoice.number(), at + 1, lines.get(at).quantity()));
            }
        }
        return wanted;
    }

    /// The charges of the invoice go onto the order below zero, to be given back with it.
    private void discharge(Invoice invoice, SalesOrder order) {
        var charges = new ArrayList<>(order.charges());
        charges(invoice, order.number()).forEach(charge -> charges.add(
                charge(charge, asked(invoice, charge).negated(), charges.size() + 1)));
        if (charges.size() > order.charges().size() && verbs.save().save(order.withCharges(charges))
                instanceof Outcome.Refused<SalesOrder>(var reasons)) {
            throw new Undone(reasons);
        }
    }

    private static Stream<InvoiceCharge> charges(Invoice invoice, String order) {
        return invoice.content().content().charges().stream()
                .filter(charge -> charge.origin().kind() != InvoiceCharge.Kind.DISCOUNT)
                .filter(charge -> charge.orderNumber().equals(order) && !charge.amount().isZero());
    }

    private static Money asked(Invoice invoice, InvoiceCharge charge) {
        return invoice.content().terms().writing().pricesIncludeVat() ? charge.amount().plus(charge.vat().tax())
                : charge.amount();
    }

    private static SalesCharge charge(InvoiceCharge charge, Money amount, int place) {
        return new SalesCharge(0, place, new SalesCharge.Code(charge.code(), charge.description(),
                charge.vat().codes(), charge.isOnInvoice() ? ChargeKind.CUSTOMER : ChargeKind.INTERNAL),
                new ChargeValue.Fixed(amount), SalesCharge.Terms.ORDER, false);
    }

    /// Posts what was put onto the orders and nothing else of them.
    private Posted post(List<String> numbers, Map<Long, SalesLine> before) {
        var others = new HashMap<InvoicingParameters.Update, Quantity>();
        before.keySet().forEach(line -> others.put(new InvoicingParameters.Update(line, ""), Quantity.ZERO));
        var parameters = InvoicingParameters.of(QuantityToInvoice.DELIVER_NOW, session.today());
        var outcome = verbs.post().post(new InvoicePlan(List.of(new InvoiceGroup(numbers.getFirst(), numbers, ""))),
                parameters.with(new InvoicingParameters.Take(QuantityToInvoice.DELIVER_NOW, false, Set.of(),
                        others)), PostSalesInvoice.Progress.NONE).getFirst().outcome();
        if (outcome instanceof Outcome.Refused<Posted>(var reasons)) {
            throw new Undone(reasons);
        }
        return outcome.orElseThrow();
    }

    private SalesOrder copyOf(Invoice invoice, SalesOrder first) {
        var header = first.header();
        var invoicing = header.invoicing();
        var today = session.today();
        var lines = new ArrayList<SalesLine>();
        for (var line : invoice.content().content().lines()) {
            lines.add(new SalesLine(0, lines.size() + 1, line.item(), line.pricing(), line.vat().codes(),
                    stocked(line.source().orderNumber(), line.source().salesLine()),
                    LineQuantities.ordered(line.quantity())));
        }
        var charges = new ArrayList<SalesCharge>();
        invoice.content().references().orderNumbers().forEach(order -> charges(invoice, order).forEach(charge ->
                charges.add(charge(charge, asked(invoice, charge), charges.size() + 1))));
        return new SalesOrder(SalesOrder.Key.NEW, new SalesOrderHeader(SalesOrderType.SALES_ORDER, header.buyer(),
                header.terms(), new SalesOrderHeader.Dates(today, today), header.delivery(), header.reference(),
                invoicing.with(new SalesOrderHeader.Reckoning(invoicing.reckoning().pricesIncludeVat(),
                        invoicing.reckoning().discount(), invoicing.reckoning().fixedRate(), false))), lines, charges,
                SalesOrder.Slips.NONE);
    }

    private boolean stocked(String order, long line) {
        return books.orders().byNumber(order).stream().flatMap(found -> found.lines().stream())
                .filter(each -> each.id() == line).allMatch(SalesLine::stocked);
    }
}
