package org.faktuur.home;

import java.time.YearMonth;
import java.util.List;

/// What was invoiced month by month: for the chart of the first page. Called off the screen's thread.
public interface MonthAmounts {

    /// The net amounts of these months up to and with the last, oldest first; a month without invoices as nought.
    List<MonthAmount> upTo(YearMonth last, int months);
}
