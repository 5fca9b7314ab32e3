package org.faktuur.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Transactions;

/// Adds the fiscal year after the last one: twelve months, open.
public final class AddFiscalYear {

    private static final int MONTHS = 12;

    private final ChartOfAccounts chart;
    private final Transactions transactions;

    /// To these books.
    public AddFiscalYear(ChartOfAccounts chart, Transactions transactions) {
        this.chart = chart;
        this.transactions = transactions;
    }

    /// Adds the twelve months that follow the last period; in books without periods, those of this day's year.
    public Outcome<List<FiscalPeriod>> add(LocalDate today) {
        return transactions.run(() -> {
            var start = chart.periods().stream().map(period -> period.end().plusDays(1)).max(LocalDate::compareTo)
                    .orElse(LocalDate.of(today.getYear(), 1, 1));
            var year = IntStream.range(0, MONTHS).mapToObj(month -> period(start, month)).toList();
            chart.addPeriods(year);
            return Outcome.done(year);
        });
    }

    private static FiscalPeriod period(LocalDate start, int month) {
        var from = month == 0 ? start : YearMonth.from(start).plusMonths(month).atDay(1);
        return new FiscalPeriod(from, YearMonth.from(from).atEndOfMonth(), FiscalPeriod.Status.OPEN);
    }
}
