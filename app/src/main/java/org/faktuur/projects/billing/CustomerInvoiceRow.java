package org.faktuur.projects.billing;

import org.faktuur.projects.invoice.ProjectInvoiceRow;
import org.joda.money.Money;

/// A confirmed project invoice as the bookkeeper's list shows it.
///
/// @param document the number that it was posted under; empty before
public record CustomerInvoiceRow(ProjectInvoiceRow invoice, CustomerInvoice.Status status, String document) {

    /// What is charged, or credited where it is below nought, before tax.
    public Money amount() {
        return invoice.amount().minus(invoice.originalAmount());
    }
}
