package org.faktuur.tax;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;

/// The exact tax of one code on one amount, before anything is rounded.
///
/// @param of the place of the amount among the amounts
/// @param combination all the codes of the amount
record TaxCell(int of, String code, TaxCodes combination, CurrencyUnit currency, BigDecimal exact) {
}
