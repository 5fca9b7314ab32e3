package org.faktuur.projects.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectRefusal;
import org.joda.money.Money;

/// A part of a fixed price that is billed at once (SPEC F6).
///
/// @param date when an automatic run looks at it
public record Milestone(long id, String name, LocalDate date, Money amount, MilestoneStatus status) {

    /// Equal milestones of a line's price, one for each day; the last takes the odd cents.
    public static List<Milestone> periodic(String name, Money whole, List<LocalDate> days) {
        var each = Money.of(whole.getCurrencyUnit(), whole.getAmount()
                .divide(BigDecimal.valueOf(days.size()), whole.getCurrencyUnit().getDecimalPlaces(),
                        RoundingMode.DOWN));
        var milestones = new ArrayList<Milestone>();
        var left = whole;
        for (var at = 0; at < days.size(); at++) {
            var amount = at == days.size() - 1 ? left : each;
            milestones.add(new Milestone(0, name + " " + (at + 1), days.get(at), amount, MilestoneStatus.NOT_READY));
            left = left.minus(amount);
        }
        return List.copyOf(milestones);
    }

    /// The same, so far.
    public Milestone in(MilestoneStatus other) {
        return new Milestone(id, name, date, amount, other);
    }

    /// The milestones of a line, which must add up to its price.
    public static Outcome<List<Milestone>> of(Money line, List<Milestone> milestones) {
        var sum = milestones.stream().map(Milestone::amount).reduce(Money.zero(line.getCurrencyUnit()), Money::plus);
        return sum.equals(line) ? Outcome.done(List.copyOf(milestones))
                : Outcome.refused(new ProjectRefusal.MilestonesDiffer(line, sum));
    }
}
