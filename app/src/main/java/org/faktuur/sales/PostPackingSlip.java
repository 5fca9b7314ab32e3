package org.faktuur.sales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faktuur.company.Companies;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.PostingProfile;
import org.faktuur.ledger.Postings;
import org.faktuur.ledger.Voucher;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.ledger.Vouchers;
import org.faktuur.money.Quantity;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.products.Stock;
import org.faktuur.session.Transactions;

/// Delivers lines: the packing slip update. One slip may hold lines of several orders of one customer and address.
public final class PostPackingSlip {

    /// What to deliver: these orders on one slip. Quantities by sales line; a line that is not named delivers its
    /// deliver-now quantity.
    ///
    /// @param reduce whether no more is delivered than lies in stock, of products that are counted
    public record Delivery(List<String> orders, LocalDate date, Map<Long, Quantity> quantities, boolean reduce) {

        /// Whatever lies in stock.
        public Delivery(List<String> orders, LocalDate date, Map<Long, Quantity> quantities) {
            this(orders, date, quantities, false);
        }

        public Delivery {
            orders = List.copyOf(orders);
            quantities = Map.copyOf(quantities);
        }

        /// One order, each line its deliver-now quantity.
        public static Delivery of(String order, LocalDate date) {
            return new Delivery(List.of(order), date, Map.of());
        }
    }

    /// A posted slip, and what was said of it without stopping it.
    public record Delivered(PackingSlip slip, List<Refusal> said) {
    }

    /// The chain of postings, its vouchers, the posting profile, and the company whose currency they are in.
    public record Books(Postings postings, NumberSequences numbers, Vouchers vouchers, ChartOfAccounts chart,
                        Companies companies) {
    }

    /// What returns say of lines, and who is told of what comes back.
    public record Returns(ReturnedLines lines, GoodsReceived received) {
    }

    /// The orders before and after it, what it leaves in stock, and the entries of what comes back and is lost.
    private record Decided(PackingSlip slip, Orders orders, Map<String, Quantity> stock, List<Refusal> said,
                           List<VoucherLine> lost) {
    }

    private record Orders(List<SalesOrder> before, List<SalesOrder> after) {
    }

    private final SalesOrders orders;
    private final Stock stock;
    private final CreditStandings credit;
    private final Books books;
    private final Returns returns;
    private final Transactions transactions;

    /// Of these orders, from this stock, as far as the credit of their payers goes.
    public PostPackingSlip(SalesOrders orders, Stock stock, CreditStandings credit, Books books, Returns returns,
                           Transactions transactions) {
        this.orders = orders;
        this.stock = stock;
        this.credit = credit;
        this.books = books;
        this.returns = returns;
        this.transactions = transactions;
    }

    /// Posts one slip; refused when there is nothing to deliver, or more than remains.
    public Outcome<PackingSlip> post(Delivery delivery) {
        return deliver(delivery).map(Delivered::slip);
    }

    /// Posts one slip and says what is to be said of it; refused as otherwise, and where nothing of it lies in stock
    /// and no more may go.
    public Outcome<Delivered> deliver(Delivery delivery) {
        return deliver(List.of(delivery)).getFirst();
    }

    /// Posts a slip for each delivery, in one transaction; those that are refused stop no other. An order may stand
    /// in one delivery only.
    public List<Outcome<PackingSlip>> post(List<Delivery> deliveries) {
        return deliver(deliveries).stream().map(outcome -> outcome.map(Delivered::slip)).toList();
    }

    private List<Outcome<Delivered>> deliver(List<Delivery> deliveries) {
        return transactions.run(() -> {
            var names = deliveries.stream().flatMap(delivery -> delivery.orders().stream()).distinct().toList();
            var found = orders.byNumbers(names).stream()
                    .collect(Collectors.toMap(SalesOrder::number, Function.identity()));
            var left = new DeliveryStock(stock.onHand(DeliveryStock.items(List.copyOf(found.values()))));
            var gates = new HashMap<LocalDate, Optional<CreditGate>>();
            var returned = returned(found.values());
            return deliveries.stream().map(delivery -> decide(delivery, found, left, gates.computeIfAbsent(
                    delivery.date(), date -> credit.gate(found.values(), date)), returned).map(this::keep)).toList();
        });
    }

    private Delivered keep(Decided decided) {
        var slip = decided.slip();
        var number = books.numbers().next(DocumentKind.PACKING_SLIP, slip.date());
        var numbered = new PackingSlip(number, slip.date(), slip.receiver(), slip.lines());
        books.postings().begin(new DocumentRef(DocumentKind.PACKING_SLIP, number), slip.date());
        orders.add(numbered);
        if (!decided.lost().isEmpty()) {
            books.vouchers().add(new Voucher(books.numbers().next(DocumentKind.VOUCHER, slip.date()), slip.date(), number,
                    slip.receiver().customerName(), decided.lost()));
        }
        decided.orders().after().forEach(order -> orders.update(order.withSlips(order.slips().with(number))));
        decided.stock().forEach(stock::leave);
        for (var at = 0; at < decided.orders().before().size(); at++) {
            var back = ScrapLoss.received(decided.orders().before().get(at), decided.orders().after().get(at));
            if (!back.isEmpty()) {
                returns.received().received(decided.orders().before().get(at), back, slip.date());
            }
        }
        return new Delivered(numbered, decided.said());
    }

    private Map<Long, ReturnedLine> returned(Collection<SalesOrder> found) {
        var back = found.stream().filter(order -> order.header().type() == SalesOrderType.RETURNED_ORDER)
                .flatMap(order -> order.lines().stream()).map(SalesLine::id).toList();
        return back.isEmpty() ? Map.of() : returns.lines().of(back);
    }

    private Outcome<Decided> decide(Delivery delivery, Map<String, SalesOrder> found, DeliveryStock stock,
                                    Optional<CreditGate> gate, Map<Long, ReturnedLine> returned) {
        stock.begin();
        var before = new ArrayList<SalesOrder>();
        var lines = new ArrayList<PackingSlip.Line>();
        var after = new ArrayList<SalesOrder>();
        var refusals = new ArrayList<Refusal>();
        var said = new ArrayList<Refusal>();
        for (var number : delivery.orders()) {
            var order = found.get(number);
            if (order == null) {
                refusals.add(new SalesRefusal.NoSuchOrder(number));
                continue;
            }
            refuse(order, found.get(delivery.orders().getFirst())).ifPresent(refusals::add);
            before.add(order);
            after.add(new Part(delivery, stock, lines, said, returned).of(order, refusals));
        }
        if (refusals.isEmpty() && lines.isEmpty()) {
            refusals.addAll(said.isEmpty() ? List.of(new SalesRefusal.NothingToDeliver(
                    String.join(", ", delivery.orders()))) : said);
        }
        Postings.refusalOf(lines.size()).ifPresent(refusals::add);
        if (refusals.isEmpty()) {
            gate.ifPresent(each -> (each.stops() ? refusals : said).addAll(each.against(found, after)));
        }
        if (refusals.isEmpty()) {
            gate.ifPresent(each -> each.count(after));
        }
        return refusals.isEmpty()
                ? lost(new Orders(before, after), lines, returned, delivery).map(lost -> new Decided(new PackingSlip("",
                        delivery.date(), receiverOf(after.getFirst()), lines), new Orders(before, after),
                        stock.keep(), said, lost))
                : Outcome.refused(refusals);
    }

    /// The entries of what comes back and is lost, in a period that is open.
    private Outcome<List<VoucherLine>> lost(Orders orders, List<PackingSlip.Line> lines,
                                            Map<Long, ReturnedLine> returned, Delivery delivery) {
        var lost = ScrapLoss.of(orders.before(), lines, returned);
        if (lost.isEmpty()) {
            return Outcome.done(List.of());
        }
        var currency = books.companies().company().currency();
        return books.chart().refusalOn(delivery.date()).<Outcome<List<VoucherLine>>>map(Outcome::refused)
                .orElseGet(() -> ScrapLoss.of(lost, new PostingProfile(books.chart().postingRules()), currency,
                        currency));
    }

    private static Optional<Refusal> refuse(SalesOrder order, SalesOrder first) {
        if (order.header().type() == SalesOrderType.JOURNAL) {
            return Optional.of(new SalesRefusal.OrderIsJournal(order.number()));
        }
        var same = first != null && receiverOf(order).equals(receiverOf(first));
        return same || first == null ? Optional.empty()
                : Optional.of(new SalesRefusal.DifferentReceivers(order.number(), first.number()));
    }

    /// What a slip takes of its orders.
    private record Part(Delivery delivery, DeliveryStock stock, List<PackingSlip.Line> lines, List<Refusal> said,
                        Map<Long, ReturnedLine> returned) {

        SalesOrder of(SalesOrder order, List<Refusal> refusals) {
            var after = new LinkedHashMap<Long, SalesLine>();
            for (var line : order.lines()) {
                var back = ReturnedLines.of(order, line, returned);
                var comes = back.arrival().map(ReturnLineStatus.REGISTERED::equals).orElse(true);
                var asked = delivery.quantities().getOrDefault(line.id(),
                        comes ? line.quantities().deliverNow() : Quantity.ZERO);
                if (!asked.isZero() && back.arrival().isPresent()) {
                    bar(order, line, asked, back).ifPresent(refusals::add);
                }
                var remains = line.quantities().deliverRemainder();
                if (asked.sign() * remains.sign() < 0 || asked.amount().abs().compareTo(remains.amount().abs()) > 0) {
                    refusals.add(new SalesRefusal.MoreThanRemains(order.number(), line.item().item(), asked, remains));
                    continue;
                }
                var goes = back.goods().enterStock()
                        ? stock.of(order.number(), line, asked, delivery.reduce(), said) : asked;
                if (!goes.isZero()) {
                    lines.add(new PackingSlip.Line(order.number(), line.id(), line.item().item(),
                            line.item().description(), goes, line.item().unit()));
                    after.put(line.id(), line.with(line.quantities().afterDelivering(goes)));
                }
            }
            return order.withLines(order.lines().stream().map(line -> after.getOrDefault(line.id(), line)).toList());
        }

        /// What is given back is received whole, once it is registered.
        private static Optional<Refusal> bar(SalesOrder order, SalesLine line, Quantity asked, ReturnedLine back) {
            var status = back.status(line.quantities()).orElseThrow();
            if (status != ReturnLineStatus.REGISTERED) {
                return Optional.of(new SalesRefusal.NotRegistered(order.number(), line.item().item(), status));
            }
            return asked.equals(line.quantities().deliverRemainder()) ? Optional.empty()
                    : Optional.of(new SalesRefusal.ReceivedWhole(order.number(), line.item().item(),
                            line.quantities().deliverRemainder().negated()));
        }
    }

    private static PackingSlip.Receiver receiverOf(SalesOrder order) {
        var delivery = order.header().delivery();
        return new PackingSlip.Receiver(order.header().buyer().customerAccount(),
                order.header().buyer().customerName(), delivery.address().under(delivery.name()));
    }
}
