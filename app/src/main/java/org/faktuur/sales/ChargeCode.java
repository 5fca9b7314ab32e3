package org.faktuur.sales;

/// A kind of charge, such as freight: its code, what it says on paper, and the item VAT group that it is taxed with
/// (empty: not taxed).
public record ChargeCode(String code, String name, String itemVatGroup) {
}
