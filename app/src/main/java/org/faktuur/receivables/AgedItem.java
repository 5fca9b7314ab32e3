package org.faktuur.receivables;

import java.time.LocalDate;
import org.joda.money.Money;

/// A transaction as it stood on a day: whose it is, and what of it was open, in the company's currency.
public record AgedItem(CustomerTransactionRow.Customer customer, LocalDate date, LocalDate dueDate, Money open) {
}
