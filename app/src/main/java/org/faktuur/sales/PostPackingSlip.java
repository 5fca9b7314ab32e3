package org.faktuur.sales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faktuur.ledger.Postings;
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

    private record Decided(PackingSlip slip, List<SalesOrder> after, Map<String, Quantity> stock, List<Refusal> said) {
    }

    private final SalesOrders orders;
    private final Stock stock;
    private final CreditStandings credit;
    private final Postings postings;
    private final NumberSequences numbers;
    private final Transactions transactions;

    /// Of these orders, from this stock, as far as the credit of their payers goes.
    public PostPackingSlip(SalesOrders orders, Stock stock, CreditStandings credit, Postings postings,
                           NumberSequences numbers, Transactions transactions) {
        this.orders = orders;
        this.stock = stock;
        this.credit = credit;
        this.postings = postings;
        this.numbers = numbers;
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
            return deliveries.stream().map(delivery -> decide(delivery, found, left, gates.computeIfAbsent(
                    delivery.date(), date -> credit.gate(found.values(), date))).map(this::keep)).toList();
        });
    }

    private Delivered keep(Decided decided) {
        var slip = decided.slip();
        var number = numbers.next(DocumentKind.PACKING_SLIP, slip.date());
        var numbered = new PackingSlip(number, slip.date(), slip.receiver(), slip.lines());
        postings.begin(new DocumentRef(DocumentKind.PACKING_SLIP, number), slip.date());
        orders.add(numbered);
        decided.after().forEach(order -> orders.update(order.withSlips(order.slips().with(number))));
        decided.stock().forEach(stock::leave);
        return new Delivered(numbered, decided.said());
    }

    private static Outcome<Decided> decide(Delivery delivery, Map<String, SalesOrder> found,
                                           DeliveryStock stock, Optional<CreditGate> gate) {
        stock.begin();
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
            after.add(new Part(delivery, stock, lines, said).of(order, refusals));
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
                ? Outcome.done(new Decided(new PackingSlip("", delivery.date(), receiverOf(after.getFirst()), lines),
                        after, stock.keep(), said))
                : Outcome.refused(refusals);
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
    private record Part(Delivery delivery, DeliveryStock stock, List<PackingSlip.Line> lines, List<Refusal> said) {

        SalesOrder of(SalesOrder order, List<Refusal> refusals) {
            var after = new LinkedHashMap<Long, SalesLine>();
            for (var line : order.lines()) {
                var asked = delivery.quantities().getOrDefault(line.id(), line.quantities().deliverNow());
                var remains = line.quantities().deliverRemainder();
                if (asked.sign() * remains.sign() < 0 || asked.amount().abs().compareTo(remains.amount().abs()) > 0) {
                    refusals.add(new SalesRefusal.MoreThanRemains(order.number(), line.item().item(), asked, remains));
                    continue;
                }
                var goes = stock.of(order.number(), line, asked, delivery.reduce(), said);
                if (!goes.isZero()) {
                    lines.add(new PackingSlip.Line(order.number(), line.id(), line.item().item(),
                            line.item().description(), goes, line.item().unit()));
                    after.put(line.id(), line.with(line.quantities().afterDelivering(goes)));
                }
            }
            return order.withLines(order.lines().stream().map(line -> after.getOrDefault(line.id(), line)).toList());
        }
    }

    private static PackingSlip.Receiver receiverOf(SalesOrder order) {
        var delivery = order.header().delivery();
        return new PackingSlip.Receiver(order.header().buyer().customerAccount(),
                order.header().buyer().customerName(), delivery.address().under(delivery.name()));
    }
}
