package org.faktuur.invoices;

import java.time.LocalDate;
import org.joda.money.Money;

/// A posted invoice as the journal shows it.
public record InvoiceRow(long posting, String number, InvoiceKind kind, LocalDate invoiceDate, LocalDate dueDate,
                         Customer customer, Money net, Money tax, Money total, Links links) {

    /// Who received and who pays.
    public record Customer(String account, String name, String invoiceAccount) {
    }

    /// Voucher and orders.
    public record Links(String voucher, String orderNumbers) {
    }
}
