package org.faktuur.receivables;

import org.faktuur.outcome.Outcome;
import org.faktuur.session.Transactions;

/// Chooses how the company settles from now on.
public final class SaveSettlementRules {

    private final SettlementParameters parameters;
    private final Transactions transactions;

    /// In these parameters.
    public SaveSettlementRules(SettlementParameters parameters, Transactions transactions) {
        this.parameters = parameters;
        this.transactions = transactions;
    }

    /// Keeps the choice.
    public Outcome<SettlementRules> save(SettlementRules rules) {
        return transactions.run(() -> {
            parameters.save(rules);
            return Outcome.done(rules);
        });
    }
}
