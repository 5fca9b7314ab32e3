package org.faktuur.ledger;

import java.util.List;
import org.faktuur.codes.Coded;
import org.faktuur.outcome.Refusal;

/// A customer posting profile: customers and orders name one where their balance goes to accounts of its own.
///
/// @param account the summary account of every customer on it; empty: the one that holds without a profile
public record CustomerProfile(String code, String name, String account) implements Coded {

    /// What is wrong with it besides its code: a summary account that this chart has not.
    public List<Refusal> faults(ChartOfAccounts chart) {
        return account.isEmpty() || chart.accounts().stream().anyMatch(each -> each.account().equals(account))
                ? List.of() : List.of(new LedgerRefusal.NoSuchAccount(account));
    }
}
