package org.faktuur.projects.entry;

import java.util.Optional;
import org.faktuur.projects.contract.BillingMethod;

/// An entry that waits, the line that would take it, what would be billed of it and its prices.
///
/// @param line empty for an internal project
public record ApprovalProposal(Entry entry, Optional<Approval.Line> line, Approval.Decision decision,
                               Approval.Prices prices) {

    /// Is it sold for nothing though it would be billed, or does it cost nothing? (SPEC G5)
    public boolean isUnpriced() {
        var free = switch (entry.transactionClass()) {
            case TIME, MATERIAL, EXPENSE -> prices.cost().isZero();
            case FEE, MILESTONE -> false;
        };
        return free || isBillable() && decision.billing().isBilled() && prices.sales().isZero();
    }

    /// Is there something to bill: is it taken by a line of time and material?
    public boolean isBillable() {
        return line.filter(each -> each.method()
                == BillingMethod.TIME_AND_MATERIAL).isPresent();
    }

    /// The same, decided otherwise.
    public ApprovalProposal decided(Approval.Decision other) {
        return new ApprovalProposal(entry, line, other, prices);
    }
}
