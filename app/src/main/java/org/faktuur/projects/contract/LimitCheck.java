package org.faktuur.projects.contract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingStatus;
import org.joda.money.Money;

/// The limits of a contract, held against what was written under it (SPEC F5): only lines of time and material have
/// limits, and only what is charged uses them up. What is ready, on a draft or billed is committed; a sale that does
/// not fit fails as a whole.
///
/// @param lines the lines of time and material
/// @param written all actuals of the contract
public record LimitCheck(Limits limits, Set<Integer> lines, List<Actual> written) {

    public LimitCheck {
        lines = Set.copyOf(lines);
        written = List.copyOf(written);
    }

    /// How much of a limit is used.
    public record Use(Limits.Limit limit, Money used) {

        /// What may still be billed; nought when more was billed than that.
        public Money left() {
            var left = limit.most().minus(used);
            return left.isNegative() ? Money.zero(left.getCurrencyUnit()) : left;
        }
    }

    /// The limits of a contract with what was written under it.
    public static LimitCheck of(ProjectContract contract, List<Actual> written) {
        var lines = new LinkedHashSet<Integer>();
        contract.lines().stream().filter(each -> each.matter() instanceof ContractLine.TimeAndMaterial)
                .forEach(each -> lines.add(each.number()));
        return new LimitCheck(contract.limits(), lines, written);
    }

    /// How sales stand that are marked ready to invoice together, by the numbers of the actuals: in their order, each
    /// that fits uses up its amount before the next is looked at.
    public Map<Long, LimitStatus> evaluate(List<Actual> asked) {
        var answers = new LinkedHashMap<Long, LimitStatus>();
        var fitting = new LinkedHashSet<Actual>();
        for (var each : asked) {
            var over = over(each);
            if (over.isEmpty()) {
                answers.put(each.id(), LimitStatus.NOT_APPLICABLE);
            } else if (over.stream().anyMatch(limit -> isBeyond(limit, each, fitting))) {
                answers.put(each.id(), LimitStatus.FAILED);
            } else {
                answers.put(each.id(), LimitStatus.COMMITTED);
                fitting.add(each);
            }
        }
        return answers;
    }

    /// Why these sales cannot be marked ready to invoice together; nothing where they all can.
    public List<ProjectRefusal> refusals(List<Actual> asked) {
        var answers = evaluate(asked);
        return asked.stream().filter(each -> answers.get(each.id()) == LimitStatus.FAILED)
                .map(each -> beyond(each, least(over(each).stream().map(this::use).toList()))).toList();
    }

    /// How a sale stands.
    ///
    /// @param why it cannot be marked ready to invoice; empty unless it failed
    public record Standing(LimitStatus status, Optional<ProjectRefusal> why) {

        /// No limit is about it.
        public static final Standing FREE = new Standing(LimitStatus.NOT_APPLICABLE, Optional.empty());
    }

    /// How sales stand now, by the numbers of the actuals: what is ready or billed is committed, and of what is open that
    /// has failed which would not fit by itself. As soon as something else is marked not ready there is room again.
    public Map<Long, Standing> standings(List<Actual> some) {
        var uses = new LinkedHashMap<Limits.Limit, Use>();
        limits.limits().forEach(each -> uses.put(each, use(each)));
        var standings = new LinkedHashMap<Long, Standing>();
        some.forEach(each -> standings.put(each.id(), standing(each, over(each).stream().map(uses::get).toList())));
        return standings;
    }

    /// How a sale stands now, without being asked.
    public LimitStatus now(Actual actual) {
        return standings(List.of(actual)).get(actual.id()).status();
    }

    private static Standing standing(Actual actual, List<Use> over) {
        if (over.isEmpty() || !actual.stands() || actual.marks().billing() == BillingStatus.CANCELED) {
            return Standing.FREE;
        }
        if (actual.marks().billing() != BillingStatus.OPEN) {
            return new Standing(LimitStatus.COMMITTED, Optional.empty());
        }
        var least = least(over);
        return actual.amount().isPositive() && actual.amount().isGreaterThan(least.left())
                ? new Standing(LimitStatus.FAILED, Optional.of(beyond(actual, least)))
                : new Standing(LimitStatus.NOT_EVALUATED, Optional.empty());
    }

    private static Use least(List<Use> over) {
        return over.stream().min(Comparator.comparing(Use::left)).orElseThrow();
    }

    private static ProjectRefusal beyond(Actual actual, Use least) {
        return new ProjectRefusal.BeyondLimit(actual.subject().description(), actual.amount(), least.limit().most(),
                least.left());
    }

    /// How much of a limit is used.
    public Use use(Limits.Limit limit) {
        return new Use(limit, written.stream().filter(this::isCommitted).filter(each -> over(each).contains(limit))
                .map(Actual::amount).reduce(Money.zero(limit.most().getCurrencyUnit()), Money::plus));
    }

    /// The same of the limit of exactly this.
    public Optional<Use> use(Limits.Scope scope) {
        return limits.limits().stream().filter(each -> each.scope().equals(scope)).findFirst().map(this::use);
    }

    private boolean isBeyond(Limits.Limit limit, Actual asked, Set<Actual> fitting) {
        var before = written.stream().filter(this::isCommitted).filter(each -> each.id() != asked.id());
        var together = fitting.stream().filter(each -> !isCommitted(each));
        var used = Stream.concat(before, together).filter(each -> over(each).contains(limit))
                .map(Actual::amount).reduce(asked.amount(), Money::plus);
        return asked.amount().isPositive() && used.isGreaterThan(limit.most());
    }

    private List<Limits.Limit> over(Actual actual) {
        var payer = actual.subject().payer();
        return actual.type() != ActualType.COST && actual.worth().billing().isBilled() && lines.contains(payer.line())
                ? limits.over(payer.line(), payer.customer()) : List.of();
    }

    /// Unbilled, it is committed while it is ready or on a draft; after that its billed row is.
    private boolean isCommitted(Actual actual) {
        return actual.type() == ActualType.BILLED_SALES || actual.type() == ActualType.UNBILLED_SALES
                && actual.stands() && (actual.marks().billing() == BillingStatus.READY_TO_INVOICE
                || actual.marks().billing() == BillingStatus.CUSTOMER_INVOICE_CREATED);
    }
}
