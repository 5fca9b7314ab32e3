package org.faktuur.projects.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faktuur.ledger.VoucherLine;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The entries of a voucher that movements make: those between the same accounts, in the same currency, that post or
/// take back alike are added up.
public final class MovementEntries {

    /// Movements that stand in one pair of entries.
    record Sort(Movement.Kind kind, Movement.Sides sides, CurrencyUnit currency, boolean takesBack) {

        static Sort of(Movement movement) {
            return new Sort(movement.kind(), movement.sides(), movement.amount().getCurrencyUnit(),
                    movement.takesBack());
        }
    }

    private MovementEntries() {
    }

    /// The entries, which balance by themselves in both currencies.
    public static List<VoucherLine> of(List<Movement> movements, String description) {
        var entries = new ArrayList<VoucherLine>();
        sorts(movements).forEach((sort, alike) -> {
            var amount = alike.stream().map(Movement::amount).reduce(Money::plus).orElseThrow();
            var accounting = alike.stream().map(Movement::accounting).reduce(Money::plus).orElseThrow();
            entries.add(entry(sort.sides().debit(), accounting, amount, description));
            entries.add(entry(sort.sides().credit(), accounting.negated(), amount.negated(), description));
        });
        return entries;
    }

    /// Sort by sort in the order of the entries, of which each has two.
    static Map<Sort, List<Movement>> sorts(List<Movement> movements) {
        var sorts = new LinkedHashMap<Sort, List<Movement>>();
        movements.forEach(each -> sorts.computeIfAbsent(Sort.of(each), _ -> new ArrayList<>()).add(each));
        return sorts;
    }

    private static VoucherLine entry(Movement.Side side, Money accounting, Money amount, String description) {
        return VoucherLine.of(side.account(), accounting, amount, new VoucherLine.Basis(side.type(), side.rule(), 0),
                description);
    }
}
