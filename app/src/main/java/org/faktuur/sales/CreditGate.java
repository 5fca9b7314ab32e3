package org.faktuur.sales;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faktuur.outcome.Refusal;
import org.faktuur.receivables.CreditExposure;
import org.faktuur.receivables.CreditLimit;
import org.joda.money.Money;

/// Holds packing slips against the credit limits of the accounts that will pay for them, one after the other: what
/// one delivers counts for the next.
final class CreditGate {

    private final Map<String, CreditLimit> limits;
    private final Map<String, Money> balances;
    private final Map<String, Map<String, SalesOrder>> open = new HashMap<>();
    private final OrderWorth worth;
    private final SalesParameters parameters;

    CreditGate(Map<String, CreditLimit> limits, Map<String, Money> balances, List<SalesOrder> open, OrderWorth worth,
               SalesParameters parameters) {
        this.limits = Map.copyOf(limits);
        this.balances = Map.copyOf(balances);
        this.worth = worth;
        this.parameters = parameters;
        count(open);
    }

    /// Does an exceeded limit stop the slip, or is it only said?
    boolean stops() {
        return parameters.credit().message() == SalesParameters.Message.ERROR;
    }

    /// What a slip would exceed that leaves its orders like this: what it delivers is the document, beside what the
    /// accounts owe and may come to owe without it.
    List<Refusal> against(Map<String, SalesOrder> before, Collection<SalesOrder> after) {
        var found = new ArrayList<Refusal>();
        after.stream().filter(order -> limits.containsKey(payer(order))).collect(Collectors.groupingBy(
                CreditGate::payer)).forEach((account, theirs) -> {
            var document = theirs.stream().map(order -> delivered(before.get(order.number()), order))
                    .reduce(Money::plus).orElseThrow();
            limits.get(account).refuse(account, besides(account, theirs, document), document,
                    parameters.defaults().creditCheck()).ifPresent(found::add);
        });
        return found;
    }

    private CreditExposure besides(String account, List<SalesOrder> after, Money document) {
        var orders = new HashMap<>(open.getOrDefault(account, Map.of()));
        after.forEach(order -> orders.put(order.number(), order));
        var exposure = worth.exposure(balances.get(account), orders.values());
        return new CreditExposure(exposure.balance(), exposure.delivered().minus(document), exposure.ordered());
    }

    /// From now on the orders stand like this.
    void count(Collection<SalesOrder> after) {
        after.forEach(order -> open.computeIfAbsent(payer(order), _ -> new HashMap<>()).put(order.number(), order));
    }

    private Money delivered(SalesOrder before, SalesOrder after) {
        var was = before.lines().stream().collect(Collectors.toMap(SalesLine::id, Function.identity()));
        return worth.of(after, line -> line.quantities().delivered()
                .minus(was.get(line.id()).quantities().delivered()));
    }

    private static String payer(SalesOrder order) {
        return order.header().buyer().invoiceAccount();
    }
}
