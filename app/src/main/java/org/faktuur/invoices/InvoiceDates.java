package org.faktuur.invoices;

import java.time.LocalDate;

/// When the invoice is dated, from when its terms run (the document date), when it must be paid, and when was
/// delivered.
public record InvoiceDates(LocalDate invoiceDate, LocalDate documentDate, LocalDate dueDate, LocalDate deliveryDate) {

    /// Terms that run from the invoice date.
    public InvoiceDates(LocalDate invoiceDate, LocalDate dueDate, LocalDate deliveryDate) {
        this(invoiceDate, invoiceDate, dueDate, deliveryDate);
    }
}
