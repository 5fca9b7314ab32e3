package org.faktuur.projects.contract;

import java.time.LocalDate;
import org.faktuur.money.Price;
import org.joda.money.CurrencyUnit;

/// What a unit costs the company, or is sold for, from a day on (SPEC G5).
///
/// @param list the price list; empty for the usual one
/// @param of what is priced
/// @param price in the currency
public record ProjectPrice(long id, Purpose purpose, String list, Priced of, CurrencyUnit currency, LocalDate from,
                           Price price) {

    /// Which side of it.
    public enum Purpose {
        COST, SALES
    }

    /// What sort of thing has a price.
    public enum Kind {
        ROLE, CATEGORY, PRODUCT
    }

    /// A role, a category or a product.
    public record Priced(Kind kind, String code) {
    }
}
