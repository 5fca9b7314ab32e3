package org.faktuur.projects.actual;

import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.session.Transactions;

/// Changes the two descriptions of an actual; nothing else of one changes (SPEC G4).
public final class DescribeActual {

    private final Actuals actuals;
    private final ActualWords words;
    private final Transactions transactions;

    /// Among these.
    public DescribeActual(Actuals actuals, ActualWords words, Transactions transactions) {
        this.actuals = actuals;
        this.words = words;
        this.transactions = transactions;
    }

    /// Sets what an actual says to the house and to the customer. Refused without a description and for one that does
    /// not exist.
    public Outcome<Actual> describe(long actual, String description, String external) {
        if (description.isBlank()) {
            return Outcome.refused(new ProjectRefusal.NoDescription());
        }
        return transactions.run(() -> {
            if (actuals.byId(actual).isEmpty()) {
                return Outcome.refused(new ProjectRefusal.NoSuchActual(actual));
            }
            words.describe(actual, description, external);
            return Outcome.done(actuals.byId(actual).orElseThrow());
        });
    }
}
