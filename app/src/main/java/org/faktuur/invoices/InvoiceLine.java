package org.faktuur.invoices;

import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.tax.TaxCodes;
import org.joda.money.Money;

/// One line: product, quantity, price, VAT codes, amount.
///
/// @param net quantity × price less discount, without VAT, in the invoice's currency
public record InvoiceLine(Source source, Item item, Quantity quantity, Pricing pricing, Vat vat, Money net) {

    /// The order line that is invoiced.
    public record Source(String orderNumber, long salesLine) {
    }

    /// What is sold; the cost of one is in the company's currency and zero where nothing leaves stock.
    public record Item(String item, String description, String unit, String itemGroup, Price cost) {
    }

    /// Unit price before discount, and the discount.
    public record Pricing(Price unitPrice, Percent discount) {
    }

    /// The VAT codes, and the line's share of their VAT in the invoice's currency.
    public record Vat(TaxCodes codes, Money tax) {
    }
}
