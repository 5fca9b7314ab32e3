package org.faktuur.projects.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.ledger.PostingProfile;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.contract.ProjectContract;
import org.joda.money.Money;

/// What an actual moves when it is written. Cost is moved where the posting profile has an account for the cost of the
/// project and one that it is taken from; unbilled sales that are charged, where their contract accrues revenue.
final class MovementRules {

    private final PostingProfile profile;
    private final ProjectLedger.Values values;
    private final Map<String, Optional<ProjectContract>> contracts = new HashMap<>();

    MovementRules(PostingProfile profile, ProjectLedger.Values values) {
        this.profile = profile;
        this.values = values;
    }

    /// What it moves, in the company's currency at the rate of its day, or of its contract; empty where nothing. Refused
    /// where an account for accruing or a rate is missing.
    Outcome<Optional<Movement>> of(Actual actual) {
        if (actual.amount().isZero()) {
            return Outcome.done(Optional.empty());
        }
        return switch (actual.type()) {
            case COST -> costSides(actual).map(sides -> moved(actual, Movement.Kind.COST, sides, Optional.empty()))
                    .orElse(Outcome.done(Optional.empty()));
            case UNBILLED_SALES -> accrues(actual) ? accrued(actual) : Outcome.done(Optional.empty());
            case BILLED_SALES -> Outcome.done(Optional.empty());
        };
    }

    private Optional<Movement.Sides> costSides(Actual cost) {
        var project = cost.subject().work().project();
        var from = switch (cost.subject().transactionClass()) {
            case TIME -> profile.ruleFor(PostingType.PAYROLL_ALLOCATION, project, "");
            case EXPENSE -> profile.ruleFor(PostingType.EXPENSES_OWED, project, "");
            case MATERIAL -> issue(cost.subject().work().item());
            case FEE, MILESTONE -> Optional.<PostingRule>empty();
        };
        return profile.ruleFor(PostingType.PROJECT_COST, project, "").flatMap(debit -> from.map(credit ->
                new Movement.Sides(Movement.Side.of(debit), Movement.Side.of(credit))));
    }

    private Optional<PostingRule> issue(String item) {
        return profile.ruleFor(PostingType.INVENTORY_ISSUE, item, values.products().byItem(item)
                .map(each -> each.classes().itemGroup()).orElse(""));
    }

    private boolean accrues(Actual actual) {
        return actual.type() == ActualType.UNBILLED_SALES && actual.worth().billing().isBilled()
                && accounting(actual).filter(ProjectContract.Accounting::accrues).isPresent();
    }

    private Optional<ProjectContract.Accounting> accounting(Actual actual) {
        return contracts.computeIfAbsent(actual.subject().payer().contract(), values.contracts()::byNumber)
                .map(each -> each.terms().accounting());
    }

    private Outcome<Optional<Movement>> accrued(Actual actual) {
        var project = actual.subject().work().project();
        return rule(PostingType.WIP_SALES_VALUE, project).then(debit -> rule(PostingType.ACCRUED_REVENUE, project)
                .then(credit -> moved(actual, Movement.Kind.WIP, new Movement.Sides(Movement.Side.of(debit),
                        Movement.Side.of(credit)), accounting(actual).flatMap(ProjectContract.Accounting::fixedRate)
                        .map(rate -> new ExchangeRate(actual.amount().getCurrencyUnit(), actual.dates().transaction(),
                                rate)))));
    }

    private Outcome<PostingRule> rule(PostingType type, String project) {
        return profile.ruleFor(type, project, "").map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new ProjectRefusal.NoProjectAccount(type, project)));
    }

    private Outcome<Optional<Movement>> moved(Actual actual, Movement.Kind kind, Movement.Sides sides,
                                              Optional<ExchangeRate> fixed) {
        return accounting(actual.amount(), actual, fixed).map(value ->
                Optional.of(new Movement(actual.id(), kind, sides, actual.amount(), value, false)));
    }

    private Outcome<Money> accounting(Money amount, Actual actual, Optional<ExchangeRate> fixed) {
        var home = values.accounting().get();
        if (amount.getCurrencyUnit().equals(home)) {
            return Outcome.done(amount);
        }
        var day = actual.dates().transaction();
        return fixed.or(() -> values.rates().on(amount.getCurrencyUnit(), day))
                .map(rate -> Outcome.done(rate.convert(amount, home)))
                .orElseGet(() -> Outcome.refused(new ProjectRefusal.NoRate(amount.getCurrencyUnit(), day)));
    }
}
