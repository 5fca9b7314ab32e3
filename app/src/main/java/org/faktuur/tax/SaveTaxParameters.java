package org.faktuur.tax;

import org.faktuur.outcome.Outcome;
import org.faktuur.session.Transactions;

/// Chooses how the company computes its tax, for what is computed from now on.
public final class SaveTaxParameters {

    private final TaxRules rules;
    private final Transactions transactions;

    /// In these rules.
    public SaveTaxParameters(TaxRules rules, Transactions transactions) {
        this.rules = rules;
        this.transactions = transactions;
    }

    /// Keeps the choice.
    public Outcome<TaxParameters> save(TaxParameters parameters) {
        return transactions.run(() -> {
            rules.save(parameters);
            return Outcome.done(parameters);
        });
    }
}
