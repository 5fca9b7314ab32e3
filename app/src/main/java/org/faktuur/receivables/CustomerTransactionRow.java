package org.faktuur.receivables;

import java.time.LocalDate;
import org.faktuur.numbering.DocumentRef;
import org.joda.money.Money;

/// A customer transaction as the list shows it; open is what is not yet settled.
public record CustomerTransactionRow(long posting, TransactionKind kind, Customer customer, String documentNumber,
                                     LocalDate date, LocalDate dueDate, Money amount, Money open) {

    /// Who owes it.
    public record Customer(String account, String name) {
    }

    /// The invoice, credit note or payment that it comes from.
    public DocumentRef document() {
        return new DocumentRef(kind.document(), documentNumber);
    }
}
