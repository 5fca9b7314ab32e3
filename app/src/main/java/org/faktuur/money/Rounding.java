package org.faktuur.money;

import java.math.RoundingMode;

/// How amounts are rounded everywhere: half away from zero, so that a credit note mirrors its invoice to the cent.
public final class Rounding {

    public static final RoundingMode HALF_AWAY_FROM_ZERO = RoundingMode.HALF_UP;

    private Rounding() {
    }
}
