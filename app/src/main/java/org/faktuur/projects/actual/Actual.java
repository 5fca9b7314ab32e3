package org.faktuur.projects.actual;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/// A dated, priced, approved fact. Never changed and never deleted; what turns out wrong is reversed and written anew
/// (SPEC G4).
public record Actual(long id, ActualType type, Subject subject, Worth worth, Dates dates, Marks marks, Links links) {

    /// When the work was done, and on which day it counts in the books.
    public record Dates(LocalDate transaction, LocalDate accounting) {
    }

    /// The two things of an actual that change: how far it is billed and whether it still stands.
    public record Marks(BillingStatus billing, AdjustmentStatus adjustment) {

        /// Nobody has looked at it yet.
        public static final Marks OPEN = new Marks(BillingStatus.OPEN, AdjustmentStatus.NONE);

        /// It is on a confirmed invoice.
        public static final Marks POSTED = new Marks(BillingStatus.CUSTOMER_INVOICE_POSTED, AdjustmentStatus.NONE);
    }

    /// The actuals that it follows from: the one that it reverses, the one that it stands in for, the unbilled one that
    /// it bills.
    public record Links(Optional<Long> reverses, Optional<Long> replaces, Optional<Long> bills) {

        public static final Links NONE = new Links(Optional.empty(), Optional.empty(), Optional.empty());

        /// It reverses this actual.
        public static Links reversing(Actual original) {
            return new Links(Optional.of(original.id()), Optional.empty(), Optional.empty());
        }

        /// It stands in for this actual.
        public static Links replacing(Actual original) {
            return new Links(Optional.empty(), Optional.of(original.id()), Optional.empty());
        }

        /// It bills this actual.
        public static Links billing(Actual unbilled) {
            return new Links(Optional.empty(), Optional.empty(), Optional.of(unbilled.id()));
        }

        /// It stands in for what billed the same unbilled actual before.
        Links replacingToo(Actual original) {
            return new Links(reverses, Optional.of(original.id()), bills);
        }
    }

    /// The equal and opposite actual, dated so in the books and on the day of the original. A reversal is never
    /// adjusted itself.
    public Actual reversal(long number, LocalDate accounting, BillingStatus billing) {
        return new Actual(number, type, subject, worth.negated(), new Dates(dates.transaction(), accounting),
                new Marks(billing, AdjustmentStatus.UNADJUSTABLE), Links.reversing(this));
    }

    /// A billed actual of this much that stands in for this billed one.
    public Actual billedAnew(long number, LocalDate accounting, Worth much) {
        return new Actual(number, ActualType.BILLED_SALES, subject, much, new Dates(dates.transaction(), accounting),
                Marks.POSTED, new Links(Optional.empty(), Optional.empty(), links.bills()).replacingToo(this));
    }

    /// An unbilled actual of this much of the same, back in the backlog.
    public Actual backInBacklog(long number, LocalDate accounting, Worth much) {
        return new Actual(number, ActualType.UNBILLED_SALES, subject, much, new Dates(dates.transaction(), accounting),
                Marks.OPEN, Links.replacing(this));
    }

    /// Does it still stand, so that it may be reversed?
    public boolean stands() {
        return marks.adjustment() == AdjustmentStatus.NONE;
    }

    /// What it comes to.
    public Money amount() {
        return worth.amount();
    }
}
