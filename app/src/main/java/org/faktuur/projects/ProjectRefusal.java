package org.faktuur.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.faktuur.ledger.PostingType;
import org.faktuur.money.Percent;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.entry.EntryStatus;
import org.faktuur.projects.entry.EntryStep;
import org.faktuur.session.Duty;
import org.faktuur.session.Right;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Why something of a project is not done.
public sealed interface ProjectRefusal extends Refusal {

    /// The shares of the customers are not 100 % together.
    record SplitNotWhole(Percent sum) implements ProjectRefusal {
    }

    /// Who takes the differences of rounding has no share.
    record NoRoundingCustomer(String customer) implements ProjectRefusal {
    }

    /// No customer pays.
    record NobodyPays() implements ProjectRefusal {
    }

    /// A customer stands among those who share twice.
    record CustomerTwice(String customer) implements ProjectRefusal {
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

    /// A contract has no number or no name.
    record ContractNeedsName() implements ProjectRefusal {
    }

    /// The number is another contract's.
    record ContractNumberTaken(String contract) implements ProjectRefusal {
    }

    /// Somebody changed the contract since it was read.
    record ContractChangedMeanwhile(String contract) implements ProjectRefusal {
    }

    /// The posting profile has no account for this of a project.
    record NoProjectAccount(PostingType type, String project) implements ProjectRefusal {
    }

    /// An actual stands in no voucher.
    record NothingMoved(String description) implements ProjectRefusal {
    }

    /// The rate of exchange that was agreed for a contract is zero or below.
    record FixedRateNotAboveZero(BigDecimal rate) implements ProjectRefusal {
    }

    /// A contract keeps the currency that it was made in.
    record CurrencyStays(String contract) implements ProjectRefusal {
    }

    /// There is no such line.
    record UnknownContractLine(String contract, int line) implements ProjectRefusal {
    }

    /// There is no such customer.
    record NoSuchContractCustomer(String customer) implements ProjectRefusal {
    }

    /// There is no such project.
    record UnknownProject(String project) implements ProjectRefusal {
    }

    /// There is no such product.
    record NoSuchProduct(String item) implements ProjectRefusal {
    }

    /// Something was written for this customer of a line already.
    record CustomerHasActuals(int line, String customer) implements ProjectRefusal {
    }

    /// An invoice holds the milestone.
    record MilestoneOnInvoice(String milestone) implements ProjectRefusal {
    }

    /// There is no such contract.
    record UnknownContract(String contract) implements ProjectRefusal {
    }

    /// The contract is confirmed already.
    record ContractIsConfirmed(String contract) implements ProjectRefusal {
    }

    /// A contract without lines is not confirmed.
    record ContractHasNoLines(String contract) implements ProjectRefusal {
    }

    /// A limit below nought.
    record LimitBelowZero(Money limit) implements ProjectRefusal {
    }

    /// More would be billed than a limit of the contract allows.
    record BeyondLimit(String description, Money amount, Money limit, Money left) implements ProjectRefusal {
    }

    /// The milestone is ready to invoice, so its line stays.
    record MilestoneIsReady(String milestone) implements ProjectRefusal {
    }

    /// The product is ready to invoice or on an invoice.
    record ProductIsReady(String item) implements ProjectRefusal {
    }

    /// Only time and material is invoiced on a schedule.
    record NotOnSchedule(int line) implements ProjectRefusal {
    }

    /// Only a fixed price has milestones.
    record NoFixedPrice(int line) implements ProjectRefusal {
    }

    /// No run falls between these days.
    record NothingToSchedule(LocalDate start, LocalDate delivery) implements ProjectRefusal {
    }

    /// A price of no role, category or product.
    record PriceOfNothing() implements ProjectRefusal {
    }

    /// A price below zero.
    record ProjectPriceBelowZero(String code) implements ProjectRefusal {
    }

    /// There is no rate of exchange on this day.
    record NoRate(CurrencyUnit currency, LocalDate day) implements ProjectRefusal {
    }

    /// An entry of no hours, pieces or amount.
    record NothingEntered() implements ProjectRefusal {
    }

    /// The project has no such task.
    record UnknownTask(String task, String project) implements ProjectRefusal {
    }

    /// There is no such person.
    record UnknownResource(String resource) implements ProjectRefusal {
    }

    /// There is no such role.
    record UnknownRole(String role) implements ProjectRefusal {
    }

    /// There is no such category of expenses.
    record UnknownCategory(String category) implements ProjectRefusal {
    }

    /// What was handed in is not changed.
    record EntryIsHandedIn(String description) implements ProjectRefusal {
    }

    /// Somebody changed the entry since it was read.
    record EntryChangedMeanwhile(String description) implements ProjectRefusal {
    }

    /// The step cannot be taken with an entry that is so far.
    record StepNotNow(String description, EntryStep step, EntryStatus status) implements ProjectRefusal {
    }

    /// An invoice holds the entry, be it a draft.
    record EntryOnInvoice(String description) implements ProjectRefusal {
    }

    /// Whoever says no must say why.
    record CommentNeeded() implements ProjectRefusal {
    }

    /// None of the entries that the act is for is chosen, or others too.
    record OtherEntriesChosen() implements ProjectRefusal {
    }

    /// The cursor stands on no hours.
    record NoDayChosen() implements ProjectRefusal {
    }

    /// Nothing in the week waits to be handed in.
    record NothingToSubmit() implements ProjectRefusal {
    }

    /// What the cursor stands on is neither handed in nor approved.
    record NothingToRecall() implements ProjectRefusal {
    }

    /// A file that is larger than receipts are kept.
    record ReceiptTooLarge(String file, int megabytes) implements ProjectRefusal {
    }

    /// A file that is neither PDF nor PNG nor JPEG.
    record NoReceipt(String file) implements ProjectRefusal {
    }

    /// There is no receipt to look at.
    record NoReceiptYet() implements ProjectRefusal {
    }

    /// Only expenses have receipts.
    record OnlyExpensesHaveReceipts() implements ProjectRefusal {
    }

    /// There is no such entry any more.
    record NoSuchEntry(long entry) implements ProjectRefusal {
    }

    /// More tax than the price before it, or of the other sign.
    record TaxBeyondPrice(Money tax) implements ProjectRefusal {
    }

    /// A fee of nothing.
    record FeeOfNothing() implements ProjectRefusal {
    }

    /// Whoever works in this duty may not do it.
    record NotYourDuty(Duty duty, Right right) implements ProjectRefusal {
    }

    /// Only what is handed in is decided on.
    record EntryIsDecided(String description, EntryStatus status) implements ProjectRefusal {
    }

    /// An actual says what it is about.
    record NoDescription() implements ProjectRefusal {
    }

    /// There is no such actual.
    record NoSuchActual(long actual) implements ProjectRefusal {
    }

    /// Nothing was worked there yet that could be commented on.
    record NoHoursYet() implements ProjectRefusal {
    }
}
