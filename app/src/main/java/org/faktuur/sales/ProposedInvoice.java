package org.faktuur.sales;

import org.faktuur.invoices.InvoiceToPost;

/// An invoice that could be made of an order, and what the order becomes by it.
public record ProposedInvoice(SalesOrder before, SalesOrder after, InvoiceToPost invoice) {
}
