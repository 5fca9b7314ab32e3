package org.faktuur.tax;

/// A group of VAT codes: those that may come into question for its customers, or for its items.
public record VatGroup(Kind kind, String name, TaxCodes codes) {

    /// Whose group it is: a line is taxed with the codes of its customer's group that its item's group has too.
    public enum Kind {
        CUSTOMER, ITEM
    }
}
