package org.faktuur.money;

import java.math.BigDecimal;

/// One form for equal numbers: no trailing zeros, no exponent; so that records of them compare by value.
final class Decimals {

    private Decimals() {
    }

    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
