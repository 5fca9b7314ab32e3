package org.faktuur.projects.invoice;

import java.time.LocalDate;
import org.faktuur.money.Quantity;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Worth;

/// A detail of a corrective draft: what was billed, and what is to be billed of it in all from now on. Begins with
/// nothing, since all is to be reversed (SPEC I1).
///
/// @param worth the new total, not the difference
/// @param lowersRemainder whether an increase takes as much from what an earlier correction put back (CHOICE I4)
public record CorrectionDetail(Actual billed, Worth worth, boolean lowersRemainder) implements InvoiceMatter {

    /// As a corrective draft begins: quantity nought.
    public static CorrectionDetail of(Actual billed) {
        return new CorrectionDetail(billed, billed.worth().part(Quantity.ZERO), true);
    }

    /// The same with this new total quantity, at the same price.
    public CorrectionDetail with(Quantity quantity) {
        return new CorrectionDetail(billed, billed.worth().part(quantity), lowersRemainder);
    }

    @Override
    public CorrectionDetail with(Worth other) {
        return new CorrectionDetail(billed, other, lowersRemainder);
    }

    /// As it was billed.
    public CorrectionDetail restored() {
        return with(billed.worth());
    }

    /// Does it leave everything as it was billed?
    public boolean isUnchanged() {
        return worth.equals(billed.worth());
    }

    @Override
    public Subject subject() {
        return billed.subject();
    }

    @Override
    public LocalDate date() {
        return billed.dates().transaction();
    }

    @Override
    public Worth original() {
        return billed.worth();
    }

    boolean isMilestone() {
        return billed.subject().transactionClass() == TransactionClass.MILESTONE;
    }
}
