package org.faktuur.projects.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.TransactionClass;
import org.joda.money.Money;

/// A line of a contract: work that it takes, or a product (SPEC F2).
///
/// @param number stays the same for as long as the line is there
public record ContractLine(int number, String name, Matter matter, Split split) {

    /// What is sold.
    public sealed interface Matter {
    }

    /// Work that is billed, and how.
    public sealed interface Work extends Matter {

        /// Which work.
        Coverage coverage();

        /// Which of it is not charged.
        Coverage.Chargeability charged();

        /// How it is billed.
        BillingMethod method();
    }

    /// As costs arise.
    ///
    /// @param billing when; empty while nobody has said
    public record TimeAndMaterial(Coverage coverage, Coverage.Chargeability charged, Optional<Billing> billing)
            implements Work {

        @Override
        public BillingMethod method() {
            return BillingMethod.TIME_AND_MATERIAL;
        }
    }

    /// For a price, by milestones.
    public record FixedPrice(Coverage coverage, Money amount, List<Milestone> milestones) implements Work {

        public FixedPrice {
            milestones = List.copyOf(milestones);
        }

        @Override
        public Coverage.Chargeability charged() {
            return Coverage.Chargeability.ALL;
        }

        @Override
        public BillingMethod method() {
            return BillingMethod.FIXED_PRICE;
        }
    }

    /// A product.
    public record Goods(String item, Quantity quantity, Price price, MilestoneStatus status) implements Matter {
    }

    /// From which day a line is billed, how often, and the runs that were made of that.
    public record Billing(LocalDate start, InvoiceFrequency frequency, List<Run> runs) {

        public Billing {
            runs = List.copyOf(runs);
        }
    }

    /// A run and what became of it.
    public record Run(LocalDate date, LocalDate cutoff, RunStatus status) {
    }

    /// Does it take work of this class?
    public boolean takes(String project, String task, TransactionClass transactionClass) {
        return matter instanceof Work work && work.coverage().takes(project, task, transactionClass);
    }

    /// Whether work that it takes is billed.
    ///
    /// @param item the role of time, the category of an expense
    public BillingType billing(TransactionClass transactionClass, String task, String item) {
        return matter instanceof Work work
                ? work.coverage().billing(work.charged(), transactionClass, task, item) : BillingType.NOT_AVAILABLE;
    }

    /// The same sold otherwise.
    public ContractLine with(Matter other) {
        return new ContractLine(number, name, other, split);
    }

    /// Who pays something of it.
    public Set<String> customers() {
        return split.shares().keySet();
    }
}
