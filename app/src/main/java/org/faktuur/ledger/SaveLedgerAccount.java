package org.faktuur.ledger;

import java.util.List;
import java.util.Optional;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Transactions;

/// Adds an account to the chart, or changes its name or kind.
public final class SaveLedgerAccount {

    private final ChartOfAccounts chart;
    private final Transactions transactions;

    /// Of these books.
    public SaveLedgerAccount(ChartOfAccounts chart, Transactions transactions) {
        this.chart = chart;
        this.transactions = transactions;
    }

    /// Adds an account. Refused when its number is taken, or number or name is empty.
    public Outcome<LedgerAccount> add(LedgerAccount account) {
        return transactions.run(() -> {
            if (account.account().isBlank() || account.name().isBlank()) {
                return Outcome.refused(new LedgerRefusal.AccountNumberAndNameNeeded());
            }
            if (find(account.account()).isPresent()) {
                return Outcome.refused(new LedgerRefusal.AccountNumberTaken(account.account()));
            }
            chart.addAccounts(List.of(account));
            return Outcome.done(account);
        });
    }

    /// Gives an account another name or kind. Refused when there is no such account or the name is empty.
    public Outcome<LedgerAccount> change(LedgerAccount account) {
        return transactions.run(() -> {
            if (account.name().isBlank()) {
                return Outcome.refused(new LedgerRefusal.AccountNumberAndNameNeeded());
            }
            if (find(account.account()).isEmpty()) {
                return Outcome.refused(new LedgerRefusal.NoSuchAccount(account.account()));
            }
            chart.saveAccount(account);
            return Outcome.done(account);
        });
    }

    private Optional<LedgerAccount> find(String number) {
        return chart.accounts().stream().filter(account -> account.account().equals(number)).findFirst();
    }
}
