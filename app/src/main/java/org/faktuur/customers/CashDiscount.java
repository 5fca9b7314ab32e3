package org.faktuur.customers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.faktuur.codes.Coded;
import org.faktuur.money.Percent;
import org.faktuur.money.Rounding;
import org.joda.money.Money;

/// What may be deducted when an invoice is paid early (the specification, E5), and the code that holds once this one's
/// date has passed (empty: none).
public record CashDiscount(String code, String name, int months, int days, Percent percent, String next)
        implements Coded {

    /// What may be deducted when it is paid by a day.
    public record Offer(LocalDate until, Percent percent, Money amount) {
    }

    /// The offers of a code and of those chained to it, the earliest first; none where the code is empty or unknown.
    /// A chain that comes back to where it was ends there.
    ///
    /// @param from the day that the terms run from
    /// @param base what the percentage is taken of
    public static List<Offer> offers(String code, Map<String, CashDiscount> codes, LocalDate from, Money base) {
        return chain(code, codes).stream().map(each -> new Offer(each.until(from), each.percent,
                each.percent.of(base, Rounding.HALF_AWAY_FROM_ZERO))).toList();
    }

    /// The last day on which it may be deducted, of terms that run from this one.
    public LocalDate until(LocalDate from) {
        return from.plusMonths(months).plusDays(days);
    }

    /// A code and those chained to it, in turn.
    public static List<CashDiscount> chain(String code, Map<String, CashDiscount> codes) {
        var chain = new ArrayList<CashDiscount>();
        var seen = new HashSet<String>();
        for (var each = codes.get(code); each != null && seen.add(each.code); each = codes.get(each.next)) {
            chain.add(each);
        }
        return chain;
    }
}
