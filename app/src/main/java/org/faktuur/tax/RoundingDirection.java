package org.faktuur.tax;

import java.math.RoundingMode;
import org.faktuur.money.Rounding;

/// Which way a tax is rounded, seen from zero, so that a credit note mirrors its invoice to the cent.
public enum RoundingDirection {
    NEAREST, UP, DOWN;

    RoundingMode mode() {
        return switch (this) {
            case NEAREST -> Rounding.HALF_AWAY_FROM_ZERO;
            case UP -> RoundingMode.UP;
            case DOWN -> RoundingMode.DOWN;
        };
    }
}
