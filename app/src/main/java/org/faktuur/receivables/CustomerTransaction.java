package org.faktuur.receivables;

import java.time.LocalDate;
import org.joda.money.Money;

/// What a document made a customer owe: positive for an invoice, negative for a credit note.
///
/// @param amount in the document's currency
/// @param accounting the same in the company's
public record CustomerTransaction(String customerAccount, String documentNumber, LocalDate date, LocalDate dueDate,
                                  Money amount, Money accounting) {
}
