package org.faktuur.sales;

import java.time.LocalDate;
import org.faktuur.address.PostalAddress;
import org.joda.money.CurrencyUnit;

/// Who ordered, on which terms, and where it goes.
///
/// @param reference the customer's own reference
public record SalesOrderHeader(SalesOrderType type, Buyer buyer, Terms terms, Dates dates, Delivery delivery,
                               String reference) {

    /// Customer account and name, and the invoice account that pays.
    public record Buyer(String customerAccount, String customerName, String invoiceAccount) {
    }

    /// Currency, VAT group and terms of payment.
    public record Terms(CurrencyUnit currency, String vatGroup, String paymentTerms) {
    }

    /// When it was ordered, and when it should be shipped.
    public record Dates(LocalDate orderDate, LocalDate shipDate) {
    }

    /// Where it goes.
    public record Delivery(String name, PostalAddress address) {
    }
}
