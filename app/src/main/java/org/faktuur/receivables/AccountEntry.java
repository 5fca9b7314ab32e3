package org.faktuur.receivables;

import java.time.LocalDate;
import org.faktuur.numbering.DocumentRef;
import org.joda.money.Money;

/// What changed a customer's account: a document with its due date, or a settlement that let a discount or a
/// difference go.
///
/// @param amount above zero for what the customer owes more
/// @param open what of it was open on the last day of the statement
public record AccountEntry(long posting, DocumentRef document, LocalDate date, LocalDate dueDate, Money amount,
                           Money open) {
}
