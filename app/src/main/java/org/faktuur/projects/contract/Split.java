package org.faktuur.projects.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.faktuur.money.Percent;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectRefusal;
import org.joda.money.Money;

/// Who pays which part of a contract line: 100 % in all, and one of them takes the differences of rounding (SPEC F4).
///
/// @param shares in their order
/// @param rounding the customer who takes the differences
public record Split(Map<String, Percent> shares, String rounding) {

    private static final int HOURS = 2;

    public Split {
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /// One customer pays all.
    public static Split all(String customer) {
        return new Split(Map.of(customer, Percent.HUNDRED), customer);
    }

    /// These shares; refused when they are not 100 % together or the rounding customer has none.
    public static Outcome<Split> of(Map<String, Percent> shares, String rounding) {
        var sum = shares.values().stream().reduce(Percent.ZERO, Percent::plus);
        if (!sum.equals(Percent.HUNDRED)) {
            return Outcome.refused(new ProjectRefusal.SplitNotWhole(sum));
        }
        return shares.containsKey(rounding) ? Outcome.done(new Split(shares, rounding))
                : Outcome.refused(new ProjectRefusal.NoRoundingCustomer(rounding));
    }

    /// Equal shares with four decimals; the last takes what is missing of 100 %, and rounds.
    public static Split evenly(List<String> customers) {
        var each = BigDecimal.valueOf(100).divide(BigDecimal.valueOf(customers.size()), 4,
                RoundingMode.DOWN);
        var shares = new LinkedHashMap<String, Percent>();
        customers.forEach(customer -> shares.put(customer, new Percent(each)));
        var last = customers.getLast();
        shares.put(last, new Percent(BigDecimal.valueOf(100)
                .subtract(each.multiply(BigDecimal.valueOf(customers.size() - 1L)))));
        return new Split(shares, last);
    }

    /// Each customer's part of an amount, half up to the cent; the rounding customer takes what is left.
    public Map<String, Money> amounts(Money whole) {
        return parts(whole, share -> share.of(whole, Rounding.HALF_AWAY_FROM_ZERO), Money::minus);
    }

    /// Each customer's part of a quantity, to hundredths; the rounding customer takes what is left.
    public Map<String, Quantity> quantities(Quantity whole) {
        return parts(whole, share -> new Quantity(whole.amount().multiply(share.number())
                .divide(BigDecimal.valueOf(100)).setScale(HOURS, Rounding.HALF_AWAY_FROM_ZERO)), Quantity::minus);
    }

    private <T> Map<String, T> parts(T whole, Function<Percent, T> part, BinaryOperator<T> minus) {
        var parts = new LinkedHashMap<String, T>();
        var left = whole;
        for (var share : shares.entrySet()) {
            var his = part.apply(share.getValue());
            parts.put(share.getKey(), his);
            left = share.getKey().equals(rounding) ? left : minus.apply(left, his);
        }
        parts.put(rounding, left);
        return parts;
    }
}
