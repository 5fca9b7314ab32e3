package org.faktuur.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faktuur.company.Companies;
import org.faktuur.customers.Customers;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.outcome.Outcome;
import org.faktuur.products.Products;
import org.faktuur.returns.InvoicedLines.Chosen;
import org.faktuur.returns.InvoicedLines.Wanted;
import org.faktuur.sales.LineQuantities;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderHeader;
import org.faktuur.sales.SalesOrders;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.sales.SaveSalesOrder;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// Makes return orders, of what was invoiced or by hand (the specification, D2, D3).
public final class CreateReturnOrder {

    /// What it reads.
    public record Books(Companies companies, Customers customers, Products products, SalesOrders orders,
                        InvoicedLines invoiced, ReturnCodes codes) {
    }

    /// Where it keeps them.
    public record Keeping(ReturnOrders returns, SaveSalesOrder save, NumberSequences numbers) {
    }

    /// A line by hand: how much of an item comes back, above zero, the price that the customer gets back, and the
    /// return cost price; empty: the item's own.
    public record ByHand(String item, Quantity quantity, Price price, Percent discount, Optional<Price> cost) {
    }

    private record New(SalesLine line, Optional<InvoiceLine.Credited> credits) {
    }

    private final Books books;
    private final Keeping keeping;
    private final ReturnCharges charges;
    private final Transactions transactions;
    private final Session session;

    /// In these books.
    public CreateReturnOrder(Books books, Keeping keeping, ReturnCharges charges, Transactions transactions,
                             Session session) {
        this.books = books;
        this.keeping = keeping;
        this.charges = charges;
        this.transactions = transactions;
        this.session = session;
    }

    /// A return order under the next RMA number, still without lines. Refused for an unknown customer or reason.
    public Outcome<ReturnOrder> create(String customer, String reason) {
        return transactions.run(() -> books.customers().byAccount(customer)
                .map(found -> make(heading().of(found), reason, List.of()))
                .orElseGet(() -> Outcome.refused(new SalesRefusal.NoSuchCustomer(customer))));
    }

    /// A return order of these lines of invoices. Refused when more is given back than remains of a line, or when the
    /// invoices do not go together.
    public Outcome<ReturnOrder> create(List<Wanted> wanted, String reason) {
        return transactions.run(() -> books.invoiced().choose(wanted).then(chosen -> header(chosen.getFirst())
                .then(header -> news(chosen, header, 0, reason).then(lines -> make(header, reason, lines)))));
    }

    /// More lines of invoices onto a return order. Refused as when it is made.
    public Outcome<ReturnOrder> add(String number, List<Wanted> wanted) {
        return transactions.run(() -> found(number).then(order -> books.invoiced().choose(wanted)
                .then(chosen -> header(chosen.getFirst()).then(header -> {
                    var kept = order.order().lines().isEmpty() && sameBuyer(order.order(), header)
                            ? header : order.order().header();
                    return news(chosen, kept, last(order), order.rma().reason())
                            .then(lines -> keep(order.order().withHeader(kept), order.rma(), lines));
                }))));
    }

    /// A line by hand, linked to no invoice. Refused for an unknown item, and for a quantity or price that is not one
    /// to give back.
    public Outcome<ReturnOrder> add(String number, ByHand line) {
        return transactions.run(() -> found(number).then(order -> books.products().byItem(line.item())
                .map(product -> {
                    if (line.quantity().sign() <= 0 || line.price().amount().signum() < 0) {
                        return Outcome.<ReturnOrder>refused(new ReturnRefusal.NotToGiveBack(line.item()));
                    }
                    var made = new SalesLine(0, last(order) + 1, new InvoiceLine.Item(product.item(), product.name(),
                            product.unit(), product.classes().itemGroup(), line.cost().orElse(product.cost())),
                            new InvoiceLine.Pricing(line.price(), line.discount()), charges.vatCodes().codesFor(
                            order.order().header().terms().vatGroup(), product.classes().itemVatGroup()),
                            product.classes().stocked(), awaited(line.quantity()));
                    return keep(order.order(), order.rma(), List.of(new New(made, Optional.empty())));
                }).orElseGet(() -> Outcome.refused(new SalesRefusal.NoSuchItem(line.item())))));
    }

    private Outcome<ReturnOrder> found(String number) {
        return books.orders().byNumber(number).flatMap(order -> keeping.returns().of(order.key().id())
                .map(kept -> Outcome.done(ReturnOrder.of(order, kept))))
                .orElseGet(() -> Outcome.refused(new ReturnRefusal.NoSuchReturn(number)));
    }

    private ReturnHeading heading() {
        return new ReturnHeading(books.companies().company(), session.today());
    }

    private static int last(ReturnOrder order) {
        return order.order().lines().stream().mapToInt(SalesLine::lineNo).max().orElse(0);
    }

    private static boolean sameBuyer(SalesOrder order, SalesOrderHeader header) {
        return order.header().buyer().customerAccount().equals(header.buyer().customerAccount());
    }

    private Outcome<SalesOrderHeader> header(Chosen chosen) {
        var sold = chosen.found().line().source().orderNumber();
        return books.orders().byNumber(sold)
                .map(order -> Outcome.done(heading().of(order, chosen.found().invoice().content())))
                .orElseGet(() -> Outcome.refused(new SalesRefusal.NoSuchOrder(sold)));
    }

    private Outcome<List<New>> news(List<Chosen> chosen, SalesOrderHeader header, int last, String reason) {
        var lines = new ArrayList<New>();
        var words = reason(reason);
        for (var one : chosen) {
            var apart = header(one).map(other -> !ReturnHeading.together(header, other));
            if (!apart.isDone() || apart.orElseThrow()) {
                return Outcome.refused(new ReturnRefusal.ReturnsApart(one.found().invoice().number(),
                        header.buyer().customerAccount()));
            }
            lines.add(new New(line(one, last + lines.size() + 1), Optional.of(one.found().credited(words))));
        }
        return Outcome.done(lines);
    }

    private String reason(String code) {
        return books.codes().reasons().byCode(code).map(ReturnReason::name).orElse("");
    }

    private SalesLine line(Chosen chosen, int place) {
        var sold = chosen.found().line();
        var stocked = books.orders().byNumber(sold.source().orderNumber()).stream()
                .flatMap(order -> order.lines().stream()).filter(line -> line.id() == sold.source().salesLine())
                .allMatch(SalesLine::stocked);
        return new SalesLine(0, place, sold.item(), sold.pricing(), sold.vat().codes(), stocked,
                awaited(chosen.quantity()));
    }

    /// Comes back, but not now: its arrival is registered first.
    static LineQuantities awaited(Quantity quantity) {
        return LineQuantities.ordered(quantity.negated()).withDeliverNow(Quantity.ZERO);
    }

    private Outcome<ReturnOrder> make(SalesOrderHeader header, String reason, List<New> lines) {
        var known = books.codes().reasons().byCode(reason);
        if (known.isEmpty()) {
            return Outcome.refused(reason.isBlank() ? new ReturnRefusal.ReasonNeeded()
                    : new ReturnRefusal.NoSuchReason(reason));
        }
        var today = session.today();
        var rma = new Rma(keeping.numbers().peek(DocumentKind.RETURN_ORDER, today, 1).getFirst(),
                today.plusDays(books.codes().validDays()), reason, List.of(), false);
        var order = charges.onto(new SalesOrder(SalesOrder.Key.NEW, header, List.of(), List.of(),
                SalesOrder.Slips.NONE), 0, known.get().charge());
        return keep(order, rma, lines).map(made -> {
            keeping.numbers().next(DocumentKind.RETURN_ORDER, today);
            return made;
        });
    }

    private Outcome<ReturnOrder> keep(SalesOrder order, Rma rma, List<New> news) {
        var lines = new ArrayList<>(order.lines());
        news.forEach(each -> lines.add(each.line()));
        return keeping.save().saveReturned(order.withLines(lines)).map(saved -> {
            keeping.returns().save(saved.key().id(), rma);
            for (var each : news) {
                var line = saved.lines().stream().filter(one -> one.lineNo() == each.line().lineNo()).findFirst()
                        .orElseThrow();
                keeping.returns().save(line.id(), ReturnLine.Entry.expected(line.pricing(), line.item().cost()));
                each.credits().ifPresent(credited -> keeping.returns().save(line.id(), credited));
            }
            return ReturnOrder.of(saved, keeping.returns().of(saved.key().id()).orElseThrow());
        });
    }
}
