package org.faktuur.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.customers.Customers;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.outcome.Outcome;
import org.faktuur.sales.GoodsReceived;
import org.faktuur.sales.LineQuantities;
import org.faktuur.sales.ReturnLineStatus;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderHeader;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.sales.SalesOrders;
import org.faktuur.sales.SaveSalesOrder;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// Orders the same again for a customer who gives something back: ahead, before the goods come back, or when a packing
/// slip receives goods whose disposition says so (the specification, D4).
public final class ReplaceReturn implements GoodsReceived {

    /// What it reads and keeps.
    public record Books(SalesOrders orders, ReturnOrders returns, ReturnCodes codes, Customers customers) {
    }

    private final Books books;
    private final SaveSalesOrder save;
    private final Transactions transactions;
    private final Session session;

    /// In these books.
    public ReplaceReturn(Books books, SaveSalesOrder save, Transactions transactions, Session session) {
        this.books = books;
        this.save = save;
        this.transactions = transactions;
        this.session = session;
    }

    /// Orders the same again before it comes back; then no disposition may. Refused when it was ordered already, or
    /// when nothing is expected.
    public Outcome<SalesOrder> ahead(String number) {
        return transactions.run(() -> {
            var order = books.orders().byNumber(number);
            var kept = order.flatMap(found -> books.returns().of(found.key().id()));
            if (kept.isEmpty()) {
                return Outcome.refused(new ReturnRefusal.NoSuchReturn(number));
            }
            var found = ReturnOrder.of(order.orElseThrow(), kept.get());
            if (!found.rma().replacements().isEmpty()) {
                return Outcome.refused(new ReturnRefusal.ReplacedAhead(number,
                        String.join(" ", found.rma().replacements())));
            }
            var lines = found.lines().stream().filter(line -> line.status() != ReturnLineStatus.CANCELED)
                    .filter(line -> line.status() != ReturnLineStatus.INVOICED).map(ReturnLine::line).toList();
            return lines.isEmpty() ? Outcome.refused(new ReturnRefusal.NothingGivenBack())
                    : order(found.order(), kept.get(), lines, session.today(), true);
        });
    }

    @Override
    public void received(SalesOrder order, List<SalesLine> lines, LocalDate date) {
        books.returns().of(order.key().id()).ifPresent(kept -> {
            var again = lines.stream().filter(line -> replaces(kept.entries().get(line.id()))).toList();
            if (!again.isEmpty()) {
                order(order, kept, again, date, false).orElseThrow();
            }
        });
    }

    private boolean replaces(ReturnLine.Entry entry) {
        return Optional.ofNullable(entry).flatMap(each -> books.codes().dispositions().byCode(each.disposition()))
                .filter(code -> code.action().replaces()).isPresent();
    }

    private Outcome<SalesOrder> order(SalesOrder order, ReturnOrders.Kept kept, List<SalesLine> lines,
                                      LocalDate date, boolean ahead) {
        var again = new ArrayList<SalesLine>();
        lines.forEach(line -> again.add(again(line, again.size() + 1, kept.entries())));
        return save.save(new SalesOrder(SalesOrder.Key.NEW, header(order, date), again, List.of(),
                SalesOrder.Slips.NONE)).map(made -> {
                    books.returns().save(order.key().id(), kept.rma().replacedBy(made.number(), ahead));
                    return made;
                });
    }

    private static SalesLine again(SalesLine line, int place, Map<Long, ReturnLine.Entry> entries) {
        var agreed = Optional.ofNullable(entries.get(line.id())).map(ReturnLine.Entry::agreed)
                .orElse(new ReturnLine.Agreed(line.pricing(), line.item().cost()));
        var item = line.item();
        return new SalesLine(0, place, new InvoiceLine.Item(item.item(), item.description(),
                item.unit(), item.itemGroup(), agreed.cost()), agreed.pricing(), line.taxes(), line.stocked(),
                LineQuantities.ordered(line.quantities().ordered().negated()));
    }

    private SalesOrderHeader header(SalesOrder order, LocalDate date) {
        var header = order.header();
        var invoicing = header.invoicing();
        var delivery = books.customers().byAccount(header.buyer().customerAccount())
                .map(customer -> new SalesOrderHeader.Delivery(customer.name(), customer.address()))
                .orElse(header.delivery());
        return new SalesOrderHeader(SalesOrderType.SALES_ORDER, header.buyer(), header.terms(),
                new SalesOrderHeader.Dates(date, date), delivery, header.reference(), invoicing.with(
                        new SalesOrderHeader.Reckoning(invoicing.reckoning().pricesIncludeVat(),
                                invoicing.reckoning().discount(), Optional.empty(), true)));
    }
}
