package org.faktuur.home;

import java.time.YearMonth;
import org.joda.money.Money;

/// What was invoiced in a month, net, in the company's currency.
public record MonthAmount(YearMonth month, Money amount) {
}
