package org.faktuur.sales;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.faktuur.customers.Customers;
import org.faktuur.ledger.Postings;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Transactions;
import org.faktuur.tax.SalesTax;

/// Creates or changes an order.
public final class SaveSalesOrder {

    /// The charge codes, and which charges go onto orders by themselves.
    public record Charging(ChargeCodes codes, ChargeSetup automatic) {
    }

    private final SalesOrders orders;
    private final Customers customers;
    private final SalesTax salesTax;
    private final Charging charging;
    private final NumberSequences numbers;
    private final Transactions transactions;

    /// Keeps orders and charges them as the company has set up.
    public SaveSalesOrder(SalesOrders orders, Customers customers, SalesTax salesTax, Charging charging,
                          NumberSequences numbers, Transactions transactions) {
        this.orders = orders;
        this.customers = customers;
        this.salesTax = salesTax;
        this.charging = charging;
        this.numbers = numbers;
        this.transactions = transactions;
    }

    /// Keeps an order, a new one under the next number, with its automatic charges derived anew; answers it as it
    /// stands in the books. Refused when a line asks for nothing or for less than was delivered, a price is negative,
    /// a charge belongs to no line of it, the customer is unknown or barred from everything, when it changes its type
    /// or loses a line after something was done with it, when it becomes a returned order only by its type, or when
    /// somebody changed the order since it was read.
    public Outcome<SalesOrder> save(SalesOrder order) {
        return order.key().id() == 0 && order.header().type() == SalesOrderType.RETURNED_ORDER
                ? Outcome.refused(new SalesRefusal.ReturnIsMade()) : saveReturned(order);
    }

    /// The same for what may be a new returned order: one that is made as such, with its RMA number and lines that know
    /// what they give back.
    public Outcome<SalesOrder> saveReturned(SalesOrder order) {
        return transactions.run(() -> check(order).then(this::againstBooks).map(this::charged).then(this::keep));
    }

    /// The order with the charges that keeping it would put onto it by themselves, and without those that it would
    /// take away; the order itself where its customers are unknown.
    public SalesOrder charged(SalesOrder order) {
        var buyer = order.header().buyer();
        var known = customers.byAccounts(accounts(order).toList());
        if (!known.containsKey(buyer.customerAccount()) || !known.containsKey(buyer.invoiceAccount())) {
            return order;
        }
        var setUp = charging.automatic().all();
        var language = order.header().invoicing().language()
                .orElseGet(() -> known.get(buyer.invoiceAccount()).billing().language());
        return new AutoCharges(setUp, setUp.isEmpty() ? List.of() : charging.codes().all()).on(order,
                new AutoCharges.Buyer(known.get(buyer.customerAccount()).billing().group(), language,
                        group -> salesTax.codes().codesFor(order.header().terms().vatGroup(), group)));
    }

    /// What the order comes to, VAT included, as it stands now; refused when a VAT code or rate is missing.
    public Outcome<PricedOrder> price(SalesOrder order) {
        return PricedOrder.of(order, salesTax.calculation());
    }

    /// Keeps new orders that bear their numbers already, as from a file: all of them or none.
    public Outcome<Integer> addNumbered(Collection<SalesOrder> numbered) {
        return transactions.run(() -> {
            var vat = salesTax.calculation();
            var known = known(numbered);
            var priced = new ArrayList<PricedOrder>();
            var refusals = new ArrayList<Refusal>();
            for (var order : numbered) {
                switch (check(order, known).then(sound -> PricedOrder.of(sound, vat))) {
                    case Outcome.Done<PricedOrder>(var one) -> priced.add(one);
                    case Outcome.Refused<PricedOrder>(var reasons) -> refusals.addAll(reasons);
                }
            }
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            orders.add(priced);
            return Outcome.done(priced.size());
        });
    }

    private Outcome<SalesOrder> againstBooks(SalesOrder order) {
        var refusals = order.key().id() == 0 ? List.<Refusal>of() : orders.byNumber(order.number())
                .map(before -> new OrderChange(before, order).refusals()).orElse(List.of());
        return refusals.isEmpty() ? Outcome.done(order) : Outcome.refused(refusals);
    }

    private Outcome<SalesOrder> keep(SalesOrder order) {
        return price(order).then(priced -> {
            if (order.key().id() != 0) {
                return orders.save(priced) ? read(order.number())
                        : Outcome.refused(new SalesRefusal.ChangedMeanwhile(order.number()));
            }
            var number = numbers.next(DocumentKind.SALES_ORDER, order.header().dates().orderDate());
            orders.add(List.of(new PricedOrder(order.withKey(new SalesOrder.Key(0, number, 0)), priced.taxed())));
            return read(number);
        });
    }

    private Outcome<SalesOrder> read(String number) {
        return orders.byNumber(number).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new SalesRefusal.NoSuchOrder(number)));
    }

    private Outcome<SalesOrder> check(SalesOrder order) {
        return check(order, known(List.of(order)));
    }

    /// Those of the accounts on these orders that exist.
    private Set<String> known(Collection<SalesOrder> numbered) {
        return customers.byAccounts(numbered.stream().flatMap(SaveSalesOrder::accounts).distinct().toList()).keySet();
    }

    private static Stream<String> accounts(SalesOrder order) {
        var buyer = order.header().buyer();
        return Stream.of(buyer.customerAccount(), buyer.invoiceAccount()).distinct();
    }

    private static Outcome<SalesOrder> check(SalesOrder order, Set<String> known) {
        var refusals = new ArrayList<Refusal>();
        accounts(order).filter(account -> !known.contains(account))
                .forEach(account -> refusals.add(new SalesRefusal.NoSuchCustomer(account)));
        Postings.refusalOf(Math.max(order.lines().size(), order.charges().size())).ifPresent(refusals::add);
        order.lines().forEach(line -> check(line, refusals));
        order.charges().stream().filter(charge -> charge.terms().ofLine() != 0 && order.lines().stream()
                .noneMatch(line -> line.lineNo() == charge.terms().ofLine()))
                .forEach(charge -> refusals.add(new SalesRefusal.ChargeWithoutLine(charge.code().code(),
                        charge.terms().ofLine())));
        return refusals.isEmpty() ? Outcome.done(order) : Outcome.refused(refusals);
    }

    private static void check(SalesLine line, List<Refusal> refusals) {
        var quantities = line.quantities();
        if (quantities.ordered().isZero()) {
            refusals.add(new SalesRefusal.ZeroQuantity(line.lineNo()));
        }
        if (line.pricing().unitPrice().amount().signum() < 0) {
            refusals.add(new SalesRefusal.NegativePrice(line.lineNo()));
        }
        var discount = line.pricing().discount().number();
        if (discount.signum() < 0 || discount.compareTo(java.math.BigDecimal.valueOf(100)) > 0) {
            refusals.add(new SalesRefusal.DiscountOutOfRange(line.lineNo()));
        }
        if (quantities.deliverRemainder().sign() * quantities.ordered().sign() < 0) {
            refusals.add(new SalesRefusal.LessThanDelivered(line.lineNo(), quantities.delivered()));
        }
    }
}
