package org.faktuur.receivables;

import java.time.LocalDate;
import org.joda.money.Money;

/// A customer transaction as the list shows it; open is what is not yet settled.
public record CustomerTransactionRow(long posting, String customerAccount, String documentNumber, LocalDate date,
                                     LocalDate dueDate, Money amount, Money open) {
}
