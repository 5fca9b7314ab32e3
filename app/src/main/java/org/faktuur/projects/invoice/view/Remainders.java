package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.money.Quantity;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.invoice.CorrectionDetail;

/// What earlier corrections put back into the backlog, where it still waits (CHOICE I4).
record Remainders(List<Actual> backlog) {

    /// What is open of the same work for the same customer.
    Quantity open(CorrectionDetail corrects) {
        var billed = corrects.billed();
        return backlog.stream().filter(Actual::stands)
                .filter(each -> each.marks().billing() == BillingStatus.OPEN
                        || each.marks().billing() == BillingStatus.READY_TO_INVOICE)
                .filter(each -> each.subject().source().equals(billed.subject().source())
                        && each.subject().payer().equals(billed.subject().payer())
                        && each.worth().billing() == billed.worth().billing())
                .map(each -> each.worth().quantity()).reduce(Quantity.ZERO, Quantity::plus);
    }

    /// How much of that an increase would take; nothing where there is no increase or nothing to take.
    Optional<Quantity> taken(CorrectionDetail corrects) {
        var more = corrects.worth().quantity().minus(corrects.original().quantity());
        var open = open(corrects);
        return more.isZero() || more.sign() != corrects.original().quantity().sign() || open.sign() != more.sign()
                ? Optional.empty() : Optional.of(more.sign() > 0 ? more.min(open)
                        : more.negated().min(open.negated()).negated());
    }
}
