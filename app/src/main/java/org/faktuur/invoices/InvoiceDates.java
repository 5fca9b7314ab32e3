package org.faktuur.invoices;

import java.time.LocalDate;

/// When the invoice is dated, must be paid, and was delivered.
public record InvoiceDates(LocalDate invoiceDate, LocalDate dueDate, LocalDate deliveryDate) {
}
