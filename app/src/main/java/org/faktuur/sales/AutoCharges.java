package org.faktuur.sales;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.session.Language;
import org.faktuur.tax.TaxCodes;
import org.joda.money.Money;

/// Which charges the set-up puts onto an order. Of several of one charge code that fit, the one holds whose customers
/// are named most narrowly, then whose items are, then whose tier is the highest that the order reaches.
public final class AutoCharges {

    /// What of an order's customer decides.
    ///
    /// @param group the customer's group
    /// @param language what the charges are called in
    /// @param taxes the VAT codes of an item VAT group for this order
    public record Buyer(String group, Language language, Function<String, TaxCodes> taxes) {
    }

    private static final Comparator<AutoCharge> NARROWEST = Comparator
            .comparing((AutoCharge each) -> each.customers().scope())
            .thenComparing(each -> each.items().scope())
            .thenComparing(each -> each.from().getAmount(), Comparator.reverseOrder());

    private final List<AutoCharge> setUp;
    private final Map<String, ChargeCode> codes;

    /// As these are set up, of these codes.
    public AutoCharges(Collection<AutoCharge> setUp, Collection<ChargeCode> codes) {
        this.setUp = List.copyOf(setUp);
        this.codes = codes.stream().collect(Collectors.toMap(ChargeCode::code, Function.identity()));
    }

    /// The order with its automatic charges derived anew behind its own; without any where the order wants none. What
    /// was invoiced in part stays as it is.
    public SalesOrder on(SalesOrder order, Buyer buyer) {
        if (order.documentStatus() == DocumentStatus.INVOICE
                || order.charges().stream().anyMatch(SalesCharge::invoiced)) {
            return order;
        }
        var own = order.charges().stream().filter(charge -> !charge.terms().automatic()).toList();
        var place = own.stream().mapToInt(SalesCharge::lineNo).max().orElse(0) + 1;
        var wanted = order.header().invoicing().reckoning().autoCharges() ? of(order, buyer) : List.<SalesCharge>of();
        var all = Stream.concat(own.stream(), Stream.iterate(0, at -> at < wanted.size(), at -> at + 1)
                .map(at -> wanted.get(at).anew(place + at))).toList();
        return order.withCharges(all);
    }

    private List<SalesCharge> of(SalesOrder order, Buyer buyer) {
        if (order.lines().isEmpty()) {
            return List.of();
        }
        var amount = order.withCharges(List.of()).net();
        var customer = order.header().buyer().customerAccount();
        var fitting = setUp.stream().filter(each -> each.customers().means(customer, buyer.group()))
                .filter(each -> isReached(each.from(), amount)).filter(each -> codes.containsKey(each.chargeCode()))
                .toList();
        return Stream.concat(
                narrowest(fitting, each -> each.level() == ChargeLevel.ORDER).map(each -> charge(each, 0, buyer)),
                order.lines().stream().filter(line -> !line.quantities().ordered().minus(line.quantities().cancelled())
                        .isZero()).flatMap(line -> narrowest(fitting, each -> each.level() == ChargeLevel.LINE
                                && each.items().means(line.item().item(), line.item().itemGroup()))
                        .map(each -> charge(each, line.lineNo(), buyer)))).toList();
    }

    private static boolean isReached(Money from, Money amount) {
        return from.isSameCurrency(amount) && !amount.isLessThan(from);
    }

    /// One a charge code, in order of code; one that comes to nothing keeps wider ones off.
    private static Stream<AutoCharge> narrowest(List<AutoCharge> fitting, Predicate<AutoCharge> which) {
        var byCode = new TreeMap<String, AutoCharge>();
        fitting.stream().filter(which).sorted(NARROWEST).forEach(each -> byCode.putIfAbsent(each.chargeCode(), each));
        return byCode.values().stream().filter(each -> each.value().number().signum() != 0);
    }

    private SalesCharge charge(AutoCharge setUp, int ofLine, Buyer buyer) {
        var code = codes.get(setUp.chargeCode());
        return new SalesCharge(0, 0, new SalesCharge.Code(code.code(), code.nameIn(buyer.language()),
                buyer.taxes().apply(code.itemVatGroup()), code.kind()), setUp.value(),
                new SalesCharge.Terms(ofLine, setUp.keep(), true), false);
    }
}
