package org.faktuur.projects.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faktuur.ledger.Explanation;
import org.faktuur.ledger.ExplanationTopic;
import org.faktuur.ledger.Explanations;
import org.faktuur.ledger.Origin;
import org.faktuur.ledger.Voucher;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.Actuals;

/// Explains the vouchers of approvals, of what is taken back, and of what a contract writes anew: which work moved what.
public final class ProjectExplanations implements Explanations {

    private final Movements movements;
    private final Actuals actuals;

    /// Of these movements of these actuals.
    public ProjectExplanations(Movements movements, Actuals actuals) {
        this.movements = movements;
        this.actuals = actuals;
    }

    @Override
    public Optional<Origin> of(Voucher voucher) {
        return movements.of(voucher.number()).map(moved -> {
            var work = actuals.byIds(moved.movements().stream().map(Movement::actual).distinct().toList()).stream()
                    .collect(Collectors.toMap(Actual::id, Function.identity()));
            var sorts = MovementEntries.sorts(moved.movements());
            var entries = new ArrayList<Explanation>();
            sorts.values().forEach(alike -> {
                entries.add(why(alike, alike.getFirst().sides().debit(), voucher.lines().get(entries.size()), work));
                entries.add(why(alike, alike.getFirst().sides().credit(), voucher.lines().get(entries.size()), work));
            });
            return new Origin(moved.document(), entries);
        });
    }

    private static Explanation why(List<Movement> alike, Movement.Side side, VoucherLine entry, Map<Long, Actual> work) {
        var parts = new ArrayList<Explanation.Part>();
        var first = alike.getFirst();
        var what = work.get(first.actual());
        parts.add(new Explanation.Part(ExplanationTopic.SOURCE, "why.project." + (first.takesBack() ? "back" : "moved")
                + "." + first.kind() + (alike.size() == 1 ? "" : ".several"), Map.of("count", alike.size(),
                "about", what.subject().description(), "date", what.dates().transaction(), "project",
                what.subject().work().project(), "contract", what.subject().payer().contract())));
        var label = side.rule().split("/", 4);
        parts.add(new Explanation.Part(ExplanationTopic.RULE, "why.rule." + label[1], Map.of("type", side.type(),
                "scopeKey", label.length > 2 ? label[2] : "", "account", side.account())));
        parts.add(alike.size() == 1 ? formula(what, first) : new Explanation.Part(ExplanationTopic.FORMULA,
                "why.project.sum", Map.of("count", alike.size(), "amount", entry.amountCurrency().abs())));
        if (!entry.amountCurrency().getCurrencyUnit().equals(entry.signed().getCurrencyUnit())) {
            parts.add(new Explanation.Part(ExplanationTopic.CONVERSION, first.takesBack() ? "why.project.asPosted"
                    : "why.project.converted", Map.of("amount", entry.amountCurrency().abs(), "accounting",
                    entry.signed().abs())));
        }
        return new Explanation(parts);
    }

    private static Explanation.Part formula(Actual what, Movement moved) {
        return new Explanation.Part(ExplanationTopic.FORMULA, moved.takesBack() ? "why.project.whole"
                : "why.project.formula", Map.of("quantity", what.worth().quantity(), "price", what.worth().price(),
                "amount", moved.amount().isNegative() == what.amount().isNegative() ? moved.amount()
                        : what.amount()));
    }
}
