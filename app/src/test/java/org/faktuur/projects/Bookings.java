package org.faktuur.projects;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualChanges;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.AdjustmentStatus;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.Payer;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.contract.BillingMethod;
import org.faktuur.projects.contract.Split;
import org.faktuur.projects.entry.Approval;
import org.joda.money.CurrencyUnit;

/// A table of actuals that the tests write in, and Bob Kozack's entry of the specification: cost 100, sold for 200.
public final class Bookings {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 30);
    public static final LocalDate CONFIRMED = LocalDate.of(2026, 4, 1);
    public static final CurrencyUnit EUR = CurrencyUnit.EUR;

    private final AtomicLong last = new AtomicLong();
    private final Map<Long, Actual> rows = new LinkedHashMap<>();

    /// The next number of an actual.
    public LongSupplier numbers() {
        return last::incrementAndGet;
    }

    /// Writes; answers what was added.
    public List<Actual> write(ActualChanges changes) {
        changes.added().forEach(each -> rows.put(each.id(), each));
        changes.marked().forEach((id, marks) -> rows.computeIfPresent(id, (_, each) -> new Actual(id, each.type(),
                each.subject(), each.worth(), each.dates(), marks, each.links())));
        return changes.added().stream().map(each -> rows.get(each.id())).toList();
    }

    /// Every actual.
    public List<Actual> all() {
        return List.copyOf(rows.values());
    }

    /// The actual as it stands now.
    public Actual now(Actual actual) {
        return rows.get(actual.id());
    }

    /// Those of a type that still stand and are in the backlog.
    public List<Actual> backlog() {
        return rows.values().stream().filter(each -> each.type() == ActualType.UNBILLED_SALES && each.stands()
                && (each.marks().billing() == BillingStatus.OPEN
                        || each.marks().billing() == BillingStatus.READY_TO_INVOICE)).toList();
    }

    /// Billed ones that still stand.
    public List<Actual> billed() {
        return rows.values().stream().filter(each -> each.type() == ActualType.BILLED_SALES && each.stands()).toList();
    }

    /// The quantities of a type added up, reversals among them.
    public Quantity sum(ActualType type) {
        return rows.values().stream().filter(each -> each.type() == type).map(each -> each.worth().quantity())
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    /// A row in short: type, quantity, amount, billing type, how far billed, whether it stands.
    public static String shortly(Actual row) {
        return "%s %s %s %s %s %s".formatted(switch (row.type()) {
            case COST -> "cost";
            case UNBILLED_SALES -> "unbilled";
            case BILLED_SALES -> "billed";
        }, row.worth().quantity().amount().toPlainString(), row.amount().getAmount().toPlainString(),
                row.worth().billing(), row.marks().billing(), row.marks().adjustment() == AdjustmentStatus.NONE ? "-"
                        : row.marks().adjustment());
    }

    /// Bob's hours.
    public static Approval.Submitted hours(String quantity) {
        return new Approval.Submitted(new Subject(TransactionClass.TIME, Work.time("P1", "design", "Bob Kozack",
                "developer"), Payer.NOBODY, new Source(Source.Kind.ENTRY, 1), "Design"), DAY, Quantity.of(quantity));
    }

    /// 100 and 200 an hour.
    public static Approval.Prices prices() {
        return new Approval.Prices(Price.of("100"), EUR, Price.of("200"), EUR);
    }

    /// A line of time and material that one customer pays.
    public static Optional<Approval.Line> line() {
        return Optional.of(new Approval.Line("K1", 1, BillingMethod.TIME_AND_MATERIAL, Split.all("US-004")));
    }

    /// Approves so many hours, all charged; answers the unbilled row.
    public Actual approved(String quantity) {
        return write(new Approval(numbers(), DAY).approve(hours(quantity), Approval.Decision.all(hours(quantity)),
                prices(), line()).orElseThrow()).getLast();
    }
}
