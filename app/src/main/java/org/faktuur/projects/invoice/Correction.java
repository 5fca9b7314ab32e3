package org.faktuur.projects.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualChanges;
import org.faktuur.projects.actual.AdjustmentStatus;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.Worth;
import org.joda.money.Money;

/// What confirming a corrective invoice writes: what was billed is reversed, what is billed from now on is billed
/// anew, and what is billed less goes back to the backlog, where it can be billed later (SPEC I1, I2).
public final class Correction {

    /// The amount before and after a correction, before tax; only what is chargeable counts (SPEC I3).
    public record Totals(Money original, Money corrected) {

        /// What is charged, or credited where it is below nought.
        public Money difference() {
            return corrected.minus(original);
        }
    }

    private final LongSupplier numbers;
    private final LocalDate today;

    /// Corrects on this day, numbering actuals by these numbers.
    public Correction(LongSupplier numbers, LocalDate today) {
        this.numbers = numbers;
        this.today = today;
    }

    /// What confirming these details writes. What was removed from the draft stays as it is.
    ///
    /// @param backlog what is unbilled and open, by source: an increase may lower what an earlier correction put back
    public Outcome<ActualChanges> of(List<CorrectionDetail> details, List<Actual> backlog) {
        var faults = new ArrayList<Refusal>();
        details.forEach(detail -> fault(detail).ifPresent(faults::add));
        if (faults.isEmpty() && details.stream().allMatch(CorrectionDetail::isUnchanged)) {
            faults.add(new ProjectRefusal.NothingCorrected());
        }
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var open = new LinkedHashMap<List<Object>, Actual>();
        backlog.stream().filter(Actual::stands).filter(each -> each.marks().billing() == BillingStatus.OPEN
                || each.marks().billing() == BillingStatus.READY_TO_INVOICE).forEach(each -> open.put(key(each), each));
        return Outcome.done(details.stream().filter(detail -> !detail.isUnchanged())
                .map(detail -> corrected(detail, Optional.ofNullable(open.get(key(detail.billed())))))
                .reduce(ActualChanges.NONE, ActualChanges::and));
    }

    private static List<Object> key(Actual actual) {
        return List.of(actual.subject().source(), actual.subject().payer());
    }

    private static Optional<Refusal> fault(CorrectionDetail detail) {
        var billed = detail.billed();
        var what = billed.subject().description();
        if (!billed.stands()) {
            return Optional.of(new ProjectRefusal.CorrectedAlready(what));
        }
        if (detail.isMilestone() && !detail.worth().quantity().isZero() && !detail.isUnchanged()) {
            return Optional.of(new ProjectRefusal.MilestoneIsWhole(what));
        }
        if (detail.worth().billing() != billed.worth().billing()) {
            return Optional.of(new ProjectRefusal.BillingTypeStays(what));
        }
        return detail.worth().quantity().sign() * billed.worth().quantity().sign() < 0
                ? Optional.of(new ProjectRefusal.WrongSign(what, detail.worth().quantity())) : Optional.empty();
    }

    private ActualChanges corrected(CorrectionDetail detail, Optional<Actual> remainder) {
        var billed = detail.billed();
        var changes = ActualChanges.of(billed.reversal(numbers.getAsLong(), today,
                BillingStatus.CUSTOMER_INVOICE_POSTED)).marking(billed, BillingStatus.CUSTOMER_INVOICE_POSTED,
                AdjustmentStatus.ADJUSTED);
        if (!detail.worth().quantity().isZero()) {
            changes = changes.and(ActualChanges.of(billed.billedAnew(numbers.getAsLong(), today, detail.worth())));
        }
        var less = billed.worth().quantity().minus(detail.worth().quantity());
        var reduced = less.sign() == billed.worth().quantity().sign() && !less.isZero();
        if (reduced && goesBack(billed.subject().source().kind())) {
            return changes.and(ActualChanges.of(billed.backInBacklog(numbers.getAsLong(), today,
                    rest(billed.worth(), detail.worth(), less))));
        }
        return !reduced && !less.isZero() && detail.lowersRemainder()
                ? changes.and(remainder.map(open -> lowered(open, less.negated())).orElse(ActualChanges.NONE)) : changes;
    }

    /// Milestones and product lines become ready again themselves; there is no work of theirs to put back.
    private static boolean goesBack(Source.Kind kind) {
        return kind == Source.Kind.ENTRY || kind == Source.Kind.INVOICE_DETAIL;
    }

    /// The difference, at the price of what was billed: at the same price exactly what the amounts leave.
    private static Worth rest(Worth billed, Worth corrected, Quantity less) {
        return corrected.price().equals(billed.price()) ? billed.without(corrected) : billed.part(less);
    }

    private ActualChanges lowered(Actual open, Quantity more) {
        var taken = open.worth().quantity().min(more);
        var left = open.worth().without(open.worth().part(taken));
        var changes = ActualChanges.of(open.reversal(numbers.getAsLong(), today, BillingStatus.CANCELED))
                .marking(open, BillingStatus.CANCELED, AdjustmentStatus.ADJUSTED);
        return left.quantity().isZero() ? changes
                : changes.and(ActualChanges.of(open.backInBacklog(numbers.getAsLong(), today, left)));
    }

    /// What these details come to before and after.
    public static Optional<Totals> totals(List<CorrectionDetail> details) {
        return details.stream().map(detail -> new Totals(detail.billed().worth().billed(), detail.worth().billed()))
                .reduce((one, other) -> new Totals(one.original().plus(other.original()),
                        one.corrected().plus(other.corrected())));
    }

    /// The rows of the customer's document: what is taken back, and what is billed anew (SPEC I3).
    public static Map<Actual, List<Worth>> rows(List<CorrectionDetail> details) {
        var rows = new LinkedHashMap<Actual, List<Worth>>();
        details.stream().filter(detail -> !detail.isUnchanged()).forEach(detail -> rows.put(detail.billed(),
                detail.worth().quantity().isZero() ? List.of(detail.billed().worth().negated())
                        : List.of(detail.billed().worth().negated(), detail.worth())));
        return rows;
    }
}
