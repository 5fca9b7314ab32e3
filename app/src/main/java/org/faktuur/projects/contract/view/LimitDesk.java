package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faktuur.money.Price;
import org.faktuur.money.Rounding;
import org.faktuur.projects.contract.LimitCheck;
import org.faktuur.projects.contract.Limits;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The limits of a contract as they are edited, and how far those in the books are used.
final class LimitDesk {

    static final LimitCheck NOTHING = new LimitCheck(Limits.NONE, Set.of(), List.of());

    private Limits limits = Limits.NONE;
    private LimitCheck check = NOTHING;

    void show(Limits shown, LimitCheck checked) {
        limits = shown;
        check = checked;
    }

    /// What stands in the field of a limit: nought where there is none.
    Price of(Limits.Scope scope) {
        return limits.of(scope).map(most -> new Price(most.getAmount())).orElse(Price.ZERO);
    }

    /// How far it is used; empty while it is not in the books.
    Optional<LimitCheck.Use> use(Limits.Scope scope) {
        return check.use(scope);
    }

    /// The same in words.
    Words said(Limits.Scope scope) {
        return use(scope).map(use -> Words.of("ContractView.limitUse", Map.of("used",
                        new Price(use.used().getAmount()), "left", new Price(use.left().getAmount()))))
                .orElse(Words.NONE);
    }

    /// These stand in the fields of a line, 0 for the contract's own.
    void write(int line, List<Limits.Limit> typed) {
        limits = limits.with(line, typed);
    }

    Limits written() {
        return limits;
    }

    /// A limit that was typed; empty where none was.
    static Optional<Limits.Limit> typed(Limits.Scope scope, Price most, CurrencyUnit currency) {
        return most.isZero() ? Optional.empty() : Optional.of(new Limits.Limit(scope,
                Money.of(currency, most.amount(), Rounding.HALF_AWAY_FROM_ZERO)));
    }
}
