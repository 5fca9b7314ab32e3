package org.faktuur.sales;

import org.faktuur.invoices.ChargeValue;
import org.faktuur.ledger.PostingRule.Scope;
import org.joda.money.Money;

/// A charge that goes onto orders or onto their lines by itself (the specification, E3): for whom, for what, and from
/// which amount of the order on.
///
/// @param id what the books know it by; 0 while it is new
/// @param from the tier: what the lines of the order must come to, in its currency, discounts taken off
public record AutoCharge(long id, ChargeLevel level, Whom customers, Whom items, String chargeCode, Money from,
                         ChargeValue value, boolean keep) {

    /// One customer or item, a group of them, or all.
    ///
    /// @param key which one or which group; empty for all
    public record Whom(Scope scope, String key) {

        public static final Whom EVERYBODY = new Whom(Scope.EVERY, "");

        /// Whether it means this one of this group.
        boolean means(String one, String group) {
            return switch (scope) {
                case ONE -> key.equals(one);
                case GROUP -> key.equals(group);
                case EVERY -> true;
            };
        }
    }

    /// Whether both are for the same and begin at the same amount.
    boolean isLike(AutoCharge other) {
        return level == other.level && customers.equals(other.customers) && items.equals(other.items)
                && chargeCode.equals(other.chargeCode) && from.equals(other.from);
    }
}
