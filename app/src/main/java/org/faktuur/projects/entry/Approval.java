package org.faktuur.projects.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualChanges;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.AdjustmentStatus;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Payer;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Worth;
import org.faktuur.projects.contract.BillingMethod;
import org.faktuur.projects.contract.Split;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What the approval of an entry writes: what it cost, and of time and material what may be billed of it, a row for
/// each customer; taken back, every one of them is reversed (SPEC G3, G6).
public final class Approval {

    /// What was submitted.
    public record Submitted(Subject subject, LocalDate date, Quantity quantity) {
    }

    /// What the approver decided: how much is billed, and how. What is less than submitted is not charged.
    public record Decision(Quantity billable, BillingType billing) {

        /// All of it, charged.
        public static Decision all(Submitted submitted) {
            return new Decision(submitted.quantity(), BillingType.CHARGEABLE);
        }
    }

    /// What a unit costs, and what it is sold for, each in its currency.
    ///
    /// @param tax what was paid as tax on the whole besides, in the currency of the cost
    public record Prices(Price cost, CurrencyUnit costCurrency, Price sales, CurrencyUnit salesCurrency, Money tax) {

        /// Without tax.
        public Prices(Price cost, CurrencyUnit costCurrency, Price sales, CurrencyUnit salesCurrency) {
            this(cost, costCurrency, sales, salesCurrency, Money.zero(costCurrency));
        }
    }

    /// The contract line that takes the work.
    public record Line(String contract, int number, BillingMethod method, Split split) {
    }

    private final LongSupplier numbers;
    private final LocalDate accounting;

    /// Approvals on this day, numbering actuals by these numbers.
    public Approval(LongSupplier numbers, LocalDate accounting) {
        this.numbers = numbers;
        this.accounting = accounting;
    }

    /// What approving it writes; refused for a billable quantity of the other sign.
    ///
    /// @param line empty for an internal project, or one before the sale: only its cost is written
    public Outcome<ActualChanges> approve(Submitted submitted, Decision decision, Prices prices,
                                          Optional<Line> line) {
        if (decision.billable().sign() * submitted.quantity().sign() < 0) {
            return Outcome.refused(new ProjectRefusal.WrongSign(submitted.subject().description(),
                    decision.billable()));
        }
        var added = new ArrayList<Actual>();
        if (submitted.subject().transactionClass() != TransactionClass.FEE) {
            added.add(cost(submitted, prices, line));
        }
        line.filter(each -> each.method() == BillingMethod.TIME_AND_MATERIAL)
                .ifPresent(each -> added.addAll(unbilled(submitted, decision, prices, each)));
        return Outcome.done(new ActualChanges(added, Map.of()));
    }

    private Actual cost(Submitted submitted, Prices prices, Optional<Line> line) {
        return actual(ActualType.COST, submitted, submitted.subject().paidBy(payer(line, "")),
                Worth.of(submitted.quantity(), prices.cost(), prices.costCurrency(), costType(line))
                        .taxed(prices.tax()));
    }

    private static BillingType costType(Optional<Line> line) {
        return line.isPresent() ? BillingType.CHARGEABLE : BillingType.NOT_AVAILABLE;
    }

    private static Payer payer(Optional<Line> line, String customer) {
        return line.map(each -> new Payer(each.contract(), each.number(), customer)).orElse(Payer.NOBODY);
    }

    private List<Actual> unbilled(Submitted submitted, Decision decision, Prices prices, Line line) {
        var rows = new ArrayList<Actual>();
        var less = submitted.quantity().minus(decision.billable());
        rows.addAll(shared(submitted, prices, line, decision.billable(), decision.billing()));
        if (less.sign() == submitted.quantity().sign()) {
            rows.addAll(shared(submitted, prices, line, less, BillingType.NON_CHARGEABLE));
        }
        return rows;
    }

    private List<Actual> shared(Submitted submitted, Prices prices, Line line, Quantity quantity,
                                BillingType billing) {
        if (quantity.isZero()) {
            return List.of();
        }
        var whole = Worth.of(quantity, prices.sales(), prices.salesCurrency(), billing);
        var quantities = line.split().quantities(quantity);
        var amounts = line.split().amounts(whole.amount());
        return quantities.keySet().stream().map(customer -> actual(ActualType.UNBILLED_SALES, submitted,
                submitted.subject().paidBy(payer(Optional.of(line), customer)),
                new Worth(quantities.get(customer), prices.sales(), amounts.get(customer), billing))).toList();
    }

    private Actual actual(ActualType type, Submitted submitted, Subject subject, Worth worth) {
        return new Actual(numbers.getAsLong(), type, subject, worth, new Actual.Dates(submitted.date(), accounting),
                Actual.Marks.OPEN, Actual.Links.NONE);
    }

    /// Takes an approval back: each actual of the entry that still stands is reversed, and both are cancelled.
    public ActualChanges takeBack(List<Actual> ofEntry) {
        var changes = ActualChanges.NONE;
        var reversed = ofEntry.stream().flatMap(each -> each.links().reverses().stream()).toList();
        for (var each : ofEntry.stream().filter(Actual::stands).filter(it -> !reversed.contains(it.id())).toList()) {
            changes = changes.and(ActualChanges.of(each.reversal(numbers.getAsLong(), accounting,
                    BillingStatus.CANCELED))).marking(each, BillingStatus.CANCELED, AdjustmentStatus.ADJUSTED);
        }
        return changes;
    }
}
