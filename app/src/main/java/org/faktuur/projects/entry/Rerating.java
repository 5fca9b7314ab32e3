package org.faktuur.projects.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualChanges;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Life;

/// An approved entry that is written anew, by the prices and rules of today: what was written of it is reversed, as
/// when its approval is taken back, and written again (SPEC G6, row 6).
///
/// @param proposal what approving it today would write
public record Rerating(List<Actual> written, ApprovalProposal proposal) {

    public Rerating {
        written = List.copyOf(written);
    }

    /// What is reversed and written; each new actual stands in for the one of its type and customer.
    public Outcome<ActualChanges> by(Approval approval) {
        var back = approval.takeBack(written);
        return approval.approve(proposal.entry().submitted(), decision(), proposal.prices(), proposal.line())
                .map(anew -> back.and(new ActualChanges(replacing(anew.added()), anew.marked())));
    }

    /// How much whoever approved decided to bill stays, and so does that it is complimentary; whether it is billed at
    /// all, the rules of the line say anew.
    private Approval.Decision decision() {
        var unbilled = new Life(written).standing().filter(each -> each.type() == ActualType.UNBILLED_SALES).toList();
        var offered = unbilled.stream().filter(each -> each.worth().billing() != BillingType.NON_CHARGEABLE).toList();
        var billing = proposal.decision().billing();
        if (offered.isEmpty()) {
            return proposal.decision();
        }
        var free = offered.stream().allMatch(each -> each.worth().billing() == BillingType.COMPLIMENTARY);
        return new Approval.Decision(offered.stream().map(each -> each.worth().quantity())
                .reduce(Quantity.ZERO, Quantity::plus), free && billing.isBilled() ? BillingType.COMPLIMENTARY : billing);
    }

    private List<Actual> replacing(List<Actual> anew) {
        var before = new ArrayList<>(new Life(written).standing().toList());
        return anew.stream().map(each -> take(before, each).map(original -> new Actual(each.id(), each.type(),
                each.subject(), each.worth(), each.dates(), each.marks(), Actual.Links.replacing(original)))
                .orElse(each)).toList();
    }

    private static Optional<Actual> take(List<Actual> before, Actual anew) {
        var same = before.stream().filter(each -> each.type() == anew.type()
                && each.subject().payer().customer().equals(anew.subject().payer().customer())).findFirst();
        same.ifPresent(before::remove);
        return same;
    }
}
