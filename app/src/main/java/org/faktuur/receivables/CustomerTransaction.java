package org.faktuur.receivables;

import java.time.LocalDate;
import org.faktuur.numbering.DocumentRef;
import org.joda.money.Money;

/// What a document made a customer owe: positive for an invoice, negative for a credit note and for a payment.
///
/// @param document   an invoice, a credit note or a payment
/// @param owed       how much
/// @param summaryAccount the account of the chart that it was posted to
public record CustomerTransaction(String customerAccount, DocumentRef document, LocalDate date, LocalDate dueDate,
                                  Owed owed, String summaryAccount) {

    /// An amount in the document's currency, and the same in the company's.
    public record Owed(Money amount, Money accounting) {
    }
}
