package org.faktuur.returns;

import org.faktuur.outcome.Outcome;
import org.faktuur.session.Transactions;

/// Changes how many days customers have to give back.
public record SaveReturnPeriod(ReturnCodes codes, Transactions transactions) {

    private static final int MOST = 3650;

    /// Refused outside 0 to 3650 days.
    public Outcome<Integer> save(int days) {
        if (days < 0 || days > MOST) {
            return Outcome.refused(new ReturnRefusal.DaysOutOfRange(days));
        }
        return transactions.run(() -> {
            codes.saveValidDays(days);
            return Outcome.done(days);
        });
    }
}
