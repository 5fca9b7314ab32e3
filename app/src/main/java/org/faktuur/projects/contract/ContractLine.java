package org.faktuur.projects.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.ProjectRefusal;
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

        /// The same, so far.
        public Goods in(MilestoneStatus other) {
            return new Goods(item, quantity, price, other);
        }
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

    /// The project that it takes work of; empty of a product.
    public String project() {
        return matter instanceof Work work ? work.coverage().project() : "";
    }

    /// Does it name this task, role or category?
    public boolean speaksOf(String code) {
        return matter instanceof Work work && (work.coverage().tasks().contains(code)
                || work.charged().freeTasks().contains(code) || work.charged().freeRoles().contains(code)
                || work.charged().freeCategories().contains(code));
    }

    /// A class of work that both would take.
    public Optional<TransactionClass> overlap(ContractLine other) {
        return matter instanceof Work work && other.matter instanceof Work others
                ? work.coverage().overlap(others.coverage()).stream().sorted().findFirst() : Optional.empty();
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

    /// Its milestones; none but of a fixed price.
    public List<Milestone> milestones() {
        return matter instanceof FixedPrice fixed ? fixed.milestones() : List.of();
    }

    /// The runs of its schedule; none but of time and material.
    public List<Run> runs() {
        return matter instanceof TimeAndMaterial work
                ? work.billing().map(Billing::runs).orElse(List.of()) : List.of();
    }

    /// What is said where work at the end, until the contract's delivery, is on none of its runs.
    public Optional<ProjectRefusal> uncovered(LocalDate delivery) {
        return runs().stream().map(Run::cutoff).max(LocalDate::compareTo).filter(last -> last.isBefore(delivery))
                .map(last -> new ProjectRefusal.WorkNotCovered(last, delivery));
    }

    /// The same in a contract that is made after this one: nothing of it has run, is ready or is on an invoice.
    public ContractLine afresh() {
        return with(switch (matter) {
            case Goods goods -> goods.in(MilestoneStatus.NOT_READY);
            case FixedPrice fixed -> new FixedPrice(fixed.coverage(), fixed.amount(), fixed.milestones().stream()
                    .map(each -> new Milestone(0, each.name(), each.date(), each.amount(),
                            MilestoneStatus.NOT_READY)).toList());
            case TimeAndMaterial work -> new TimeAndMaterial(work.coverage(), work.charged(), work.billing().map(
                    billing -> new Billing(billing.start(), billing.frequency(), billing.runs().stream()
                            .map(run -> new Run(run.date(), run.cutoff(), RunStatus.NOT_RUN)).toList())));
        });
    }

    /// Who pays something of it.
    public Set<String> customers() {
        return split.shares().keySet();
    }
}
