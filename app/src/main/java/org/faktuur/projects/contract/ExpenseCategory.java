package org.faktuur.projects.contract;

import org.faktuur.codes.Coded;
import org.faktuur.money.Percent;

/// A sort of expenses, and what they are sold for (SPEC G5).
///
/// @param markup what is added to the cost where the category is sold so
public record ExpenseCategory(String code, String name, Pricing pricing, Percent markup) implements Coded {

    /// What an expense of a category is sold for.
    public enum Pricing {

        /// What it cost.
        AT_COST,

        /// The price of the list for a unit.
        PER_UNIT,

        /// What it cost and a percentage of that.
        MARKUP
    }
}
