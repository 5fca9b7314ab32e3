package org.faktuur.products;

import org.faktuur.money.Price;

/// What is sold. Price and cost in the company's currency.
///
/// @param classes what it counts as in revenue and VAT, and whether it lies in stock
public record Product(String item, String name, String unit, Price price, Price cost, Classes classes, int version) {

    /// Item group chooses the revenue account, item VAT group the VAT code. Services are not stocked.
    public record Classes(String itemGroup, String itemVatGroup, boolean stocked, boolean discontinued) {
    }
}
