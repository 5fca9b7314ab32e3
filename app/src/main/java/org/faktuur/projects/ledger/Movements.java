package org.faktuur.projects.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.actual.Actual;

/// What actuals moved in the ledger. It is added beside a voucher and never changes.
public interface Movements {

    /// What a voucher moved, and for which document.
    record Moved(DocumentRef document, List<Movement> movements) {

        public Moved {
            movements = List.copyOf(movements);
        }
    }

    /// What these actuals moved and nothing took back yet.
    List<Movement> standing(Collection<Long> actuals);

    /// What was accrued of the work that a confirmed project invoice took from the backlog, and nothing took back yet.
    List<Movement> due(String invoice);

    /// The work that a confirmed correction put back, as far as it is still in the backlog or on a draft and nothing was
    /// accrued of it again; nothing for an invoice that corrects nothing.
    List<Actual> putBack(String invoice);

    /// What a voucher moved; empty where it moved nothing of actuals.
    Optional<Moved> of(String voucher);

    /// The voucher that an actual moved something with, or, where it reverses another one, that took back what that moved;
    /// of what was billed the voucher of the customer's invoice. Empty where there is none.
    Optional<String> voucherOf(Actual actual);

    /// Adds these to the posting that is being made, which has a voucher.
    void add(List<Movement> movements);
}
