package org.faktuur.invoices;

import org.joda.money.Money;

/// A charge on the invoice, such as freight; the amount without VAT.
public record InvoiceCharge(String orderNumber, String code, String description, InvoiceLine.Vat vat, Money amount) {
}
