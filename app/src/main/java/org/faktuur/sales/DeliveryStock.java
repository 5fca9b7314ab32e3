package org.faktuur.sales;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;

/// What lies in stock while packing slips are decided one after the other: how much of a line may go, what one slip
/// takes, and what is to be said of it. Items that are not counted go as they are asked.
final class DeliveryStock {

    private final Map<String, Quantity> onHand;
    private Map<String, Quantity> taken = new HashMap<>();

    DeliveryStock(Map<String, Quantity> onHand) {
        this.onHand = new HashMap<>(onHand);
    }

    /// A slip begins that takes nothing yet; what an earlier one took and did not keep lies there again.
    void begin() {
        taken = new HashMap<>();
    }

    /// So much of the line goes: what was asked, or no more than lies there where that is wanted.
    Quantity of(String order, SalesLine line, Quantity asked, boolean reduce, List<Refusal> said) {
        var item = line.item().item();
        if (!line.stocked() || !onHand.containsKey(item)) {
            return asked;
        }
        var there = onHand.get(item).minus(taken.getOrDefault(item, Quantity.ZERO));
        var goes = asked;
        if (asked.sign() > 0 && asked.compareTo(there) > 0) {
            goes = !reduce ? asked : there.sign() > 0 ? there : Quantity.ZERO;
            said.add(reduce ? new SalesRefusal.ReducedToStock(order, item, asked, goes)
                    : new SalesRefusal.BeyondStock(order, item, asked, there));
        }
        taken.merge(item, goes, Quantity::plus);
        return goes;
    }

    /// What the slip leaves of each counted item that it moves; the next one goes on from there.
    Map<String, Quantity> keep() {
        var left = new HashMap<String, Quantity>();
        taken.forEach((item, quantity) -> {
            if (!quantity.isZero()) {
                left.put(item, onHand.merge(item, quantity.negated(), Quantity::plus));
            }
        });
        begin();
        return left;
    }

    /// The items of these orders that lie in stock at all.
    static Set<String> items(List<SalesOrder> orders) {
        var items = new HashSet<String>();
        orders.forEach(order -> order.lines().stream().filter(SalesLine::stocked)
                .forEach(line -> items.add(line.item().item())));
        return items;
    }
}
