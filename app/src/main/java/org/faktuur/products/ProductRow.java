package org.faktuur.products;

import org.faktuur.money.Price;

/// A product as the list shows it. Price and cost in the company's currency.
public record ProductRow(String item, String name, String unit, Price price, Price cost, String itemGroup,
                         String itemVatGroup, ProductStatus status) {
}
