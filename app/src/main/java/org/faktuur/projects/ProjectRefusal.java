package org.faktuur.projects;

import java.time.LocalDate;
import org.faktuur.money.Percent;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.actual.TransactionClass;
import org.joda.money.Money;

/// Why something of a project is not done.
public sealed interface ProjectRefusal extends Refusal {

    /// The shares of the customers are not 100 % together.
    record SplitNotWhole(Percent sum) implements ProjectRefusal {
    }

    /// Who takes the differences of rounding has no share.
    record NoRoundingCustomer(String customer) implements ProjectRefusal {
    }

    /// Two lines of a contract would both take the same work.
    record LinesOverlap(int line, int other, String project, TransactionClass transactionClass)
            implements ProjectRefusal {
    }

    /// The milestones of a line do not add up to it.
    record MilestonesDiffer(Money line, Money milestones) implements ProjectRefusal {
    }

    /// Work after the last cutoff is on no invoice run.
    record WorkNotCovered(LocalDate after, LocalDate until) implements ProjectRefusal {
    }

    /// A quantity below zero for something above it, or the other way round.
    record WrongSign(String description, Quantity quantity) implements ProjectRefusal {
    }

    /// A milestone is billed whole, or not at all.
    record MilestoneIsWhole(String milestone) implements ProjectRefusal {
    }

    /// A correction does not change whether something is billed.
    record BillingTypeStays(String description) implements ProjectRefusal {
    }

    /// The invoice line was corrected already, or is being corrected.
    record CorrectedAlready(String description) implements ProjectRefusal {
    }

    /// Nothing differs from the invoice that is corrected.
    record NothingCorrected() implements ProjectRefusal {
    }
}
