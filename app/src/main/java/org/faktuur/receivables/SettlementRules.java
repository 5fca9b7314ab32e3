package org.faktuur.receivables;

import java.math.BigDecimal;
import org.joda.money.Money;

/// How the company settles.
///
/// @param tolerance what may be paid too little or too much and is let go, in the currency of the payment
/// @param discountUse how a cash discount goes with an overpayment
/// @param taxFollowsDiscount whether a cash discount takes its sales tax back
/// @param partDiscount whether a part payment takes its part of a cash discount
public record SettlementRules(BigDecimal tolerance, DiscountUse discountUse, boolean taxFollowsDiscount,
                              boolean partDiscount) {

    /// As a new company settles: to the cent.
    public static final SettlementRules STANDARD = new SettlementRules(BigDecimal.ZERO, DiscountUse.SPECIFIC, false,
            true);

    public SettlementRules {
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("a tolerance below zero: " + tolerance);
        }
    }

    /// Is a difference so small that it is let go?
    public boolean letsGo(Money difference) {
        return difference.getAmount().abs().compareTo(tolerance) <= 0;
    }
}
