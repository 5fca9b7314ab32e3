package org.faktuur.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Transactions;

/// Opens, holds or closes fiscal periods.
public final class ChangePeriodStatus {

    private final ChartOfAccounts chart;
    private final Transactions transactions;

    /// Of these books.
    public ChangePeriodStatus(ChartOfAccounts chart, Transactions transactions) {
        this.chart = chart;
        this.transactions = transactions;
    }

    /// Gives the periods that start on these days this status, and answers those that had another before. Refused when
    /// no period starts on one of the days; then none is changed.
    public Outcome<List<FiscalPeriod>> change(Collection<LocalDate> starts, FiscalPeriod.Status status) {
        return transactions.run(() -> {
            var periods = chart.periods().stream().collect(Collectors.toMap(FiscalPeriod::start, Function.identity()));
            var unknown = starts.stream().filter(start -> !periods.containsKey(start))
                    .map(LedgerRefusal.NoSuchPeriod::new).toList();
            if (!unknown.isEmpty()) {
                return Outcome.refused(unknown);
            }
            var changed = new ArrayList<FiscalPeriod>();
            starts.stream().map(periods::get).filter(period -> period.status() != status).sorted(
                    Comparator.comparing(FiscalPeriod::start)).forEach(period ->
                    changed.add(new FiscalPeriod(period.start(), period.end(), status)));
            changed.forEach(chart::savePeriod);
            return Outcome.done(changed);
        });
    }
}
