package org.faktuur.projects.invoice;

import java.math.BigDecimal;
import org.faktuur.money.Percent;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;

/// How much of the time of a role served customers: what is billed, and what they are given.
///
/// @param utilized the hours that did
/// @param hours    all hours that were approved
public record RoleUtilization(String role, Quantity utilized, Quantity hours) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// The share, rounded half away from zero to whole per cents; nothing where nobody worked.
    public Percent share() {
        return hours.isZero() ? Percent.ZERO : new Percent(utilized.amount().multiply(HUNDRED)
                .divide(hours.amount(), 0, Rounding.HALF_AWAY_FROM_ZERO));
    }
}
