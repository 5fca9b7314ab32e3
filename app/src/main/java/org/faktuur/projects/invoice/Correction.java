package org.faktuur.projects.invoice;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
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
        var faults = refusals(details);
        return faults.isEmpty() ? Outcome.done(ActualChanges.all(written(details, backlog).values()))
                : Outcome.refused(faults);
    }

    /// Why these are not confirmed; empty when they are.
    public static List<Refusal> refusals(List<CorrectionDetail> details) {
        var faults = new ArrayList<>(faults(details));
        if (faults.isEmpty() && details.stream().allMatch(CorrectionDetail::isUnchanged)) {
            faults.add(new ProjectRefusal.NothingCorrected());
        }
        return faults;
    }

    /// What is wrong with these one by one, also while they are edited.
    static List<Refusal> faults(List<CorrectionDetail> details) {
        return details.stream().flatMap(detail -> fault(detail).stream()).toList();
    }

    /// What confirming those of these details writes that change something and are not refused, detail by detail.
    public Map<CorrectionDetail, ActualChanges> written(List<CorrectionDetail> details, List<Actual> backlog) {
        var open = new HashMap<List<Object>, Deque<Actual>>();
        backlog.stream().filter(Actual::stands).filter(each -> each.marks().billing() == BillingStatus.OPEN
                || each.marks().billing() == BillingStatus.READY_TO_INVOICE)
                .forEach(each -> open.computeIfAbsent(key(each), _ -> new ArrayDeque<>()).add(each));
        var written = new LinkedHashMap<CorrectionDetail, ActualChanges>();
        details.stream().filter(detail -> !detail.isUnchanged()).forEach(detail -> written.put(detail,
                corrected(detail, open.getOrDefault(key(detail.billed()), new ArrayDeque<>()))));
        return written;
    }

    /// What was put back of something is billed as it was.
    private static List<Object> key(Actual actual) {
        return List.of(actual.subject().source(), actual.subject().payer(), actual.worth().billing());
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

    private ActualChanges corrected(CorrectionDetail detail, Deque<Actual> remainders) {
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
                ? changes.and(lowered(remainders, less.negated())) : changes;
    }

    /// Milestones and product lines become ready again themselves; there is no work of theirs to put back.
    private static boolean goesBack(Source.Kind kind) {
        return kind == Source.Kind.ENTRY || kind == Source.Kind.INVOICE_DETAIL;
    }

    /// The difference, at the price of what was billed: at the same price exactly what the amounts leave.
    private static Worth rest(Worth billed, Worth corrected, Quantity less) {
        return corrected.price().equals(billed.price()) ? billed.without(corrected) : billed.part(less);
    }

    private ActualChanges lowered(Deque<Actual> remainders, Quantity more) {
        var changes = ActualChanges.NONE;
        var wanted = more;
        while (!wanted.isZero() && !remainders.isEmpty()) {
            var open = remainders.poll();
            var taken = most(open.worth().quantity(), wanted);
            changes = changes.and(lowered(open, taken));
            wanted = wanted.minus(taken);
        }
        return changes;
    }

    /// As much of what there is as is wanted; nothing where it is of the other sign.
    private static Quantity most(Quantity there, Quantity wanted) {
        if (there.sign() != wanted.sign()) {
            return Quantity.ZERO;
        }
        return there.sign() > 0 ? there.min(wanted) : there.negated().min(wanted.negated()).negated();
    }

    private ActualChanges lowered(Actual open, Quantity taken) {
        if (taken.isZero()) {
            return ActualChanges.NONE;
        }
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
