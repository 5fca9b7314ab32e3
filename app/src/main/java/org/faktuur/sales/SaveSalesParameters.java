package org.faktuur.sales;

import org.faktuur.outcome.Outcome;
import org.faktuur.session.Transactions;

/// Chooses how the company invoices its orders, for what is invoiced from now on.
public final class SaveSalesParameters {

    private final SalesRules rules;
    private final Transactions transactions;

    /// In these rules.
    public SaveSalesParameters(SalesRules rules, Transactions transactions) {
        this.rules = rules;
        this.transactions = transactions;
    }

    /// Keeps the choice.
    public Outcome<SalesParameters> save(SalesParameters parameters) {
        return transactions.run(() -> {
            rules.save(parameters);
            return Outcome.done(parameters);
        });
    }
}
