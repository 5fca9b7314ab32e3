package org.faktuur.projects.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.Actuals;

/// The limits of all contracts, held against what is written under them: asked before something is marked ready to
/// invoice (SPEC F5).
public final class ContractLimits {

    private final Contracts contracts;
    private final Actuals actuals;

    /// Over these contracts and what was written under them.
    public ContractLimits(Contracts contracts, Actuals actuals) {
        this.contracts = contracts;
        this.actuals = actuals;
    }

    /// The limits of a contract and how far they are used; empty where there is no such contract.
    public Optional<LimitCheck> of(String contract) {
        return contracts.byNumber(contract).map(each -> LimitCheck.of(each,
                each.limits().limits().isEmpty() ? List.of() : actuals.ofContract(contract)));
    }

    /// How sales of one or of several contracts stand now, by their numbers; those that no limit is about are left out.
    public Map<Long, LimitCheck.Standing> standings(List<Actual> some) {
        var limited = contracts.limited(some.stream().map(each -> each.subject().payer().contract()).distinct().toList());
        var byContract = byContract(some.stream().filter(each ->
                limited.contains(each.subject().payer().contract())).toList());
        var standings = new HashMap<Long, LimitCheck.Standing>();
        byContract.forEach((contract, his) -> of(contract).ifPresent(check -> standings.putAll(check.standings(his))));
        return standings;
    }

    /// Why these sales, of one or of several contracts, cannot be marked ready to invoice together; nothing where they
    /// all can.
    public List<Refusal> refusals(List<Actual> wanted) {
        var refusals = new ArrayList<Refusal>();
        byContract(wanted).forEach((contract, his) -> of(contract).ifPresent(check -> refusals.addAll(check.refusals(his))));
        return List.copyOf(refusals);
    }

    private static Map<String, List<Actual>> byContract(List<Actual> some) {
        var byContract = new LinkedHashMap<String, List<Actual>>();
        some.forEach(each -> byContract.computeIfAbsent(each.subject().payer().contract(), _ -> new ArrayList<>())
                .add(each));
        return byContract;
    }
}
