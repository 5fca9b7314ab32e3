package org.faktuur.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.faktuur.outcome.Refusal;

/// The accounts, the posting profile and the fiscal periods.
public interface ChartOfAccounts {

    List<LedgerAccount> accounts();

    List<PostingRule> postingRules();

    List<FiscalPeriod> periods();

    /// The codes of the customer posting profiles.
    List<String> customerProfiles();

    void addAccounts(Collection<LedgerAccount> accounts);

    void addPostingRules(Collection<PostingRule> rules);

    void addPeriods(Collection<FiscalPeriod> periods);

    /// Changes name and kind of an account.
    void saveAccount(LedgerAccount account);

    /// Takes a rule away.
    void removePostingRule(PostingRule rule);

    /// Opens, holds or closes the period that starts on this day.
    void savePeriod(FiscalPeriod period);

    /// Why nothing may be posted on a date; empty when it may.
    default Optional<Refusal> refusalOn(LocalDate date) {
        return refusalOn(date, periods());
    }

    /// The same over periods that were read before.
    static Optional<Refusal> refusalOn(LocalDate date, List<FiscalPeriod> periods) {
        var period = periods.stream().filter(candidate -> candidate.contains(date)).findFirst();
        if (period.isEmpty()) {
            return Optional.of(new LedgerRefusal.NoPeriod(date));
        }
        var found = period.get();
        return found.status() == FiscalPeriod.Status.OPEN
                ? Optional.empty()
                : Optional.of(new LedgerRefusal.PeriodClosed(date, found.start(), found.end()));
    }
}
