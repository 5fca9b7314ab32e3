package org.faktuur.tax;

import org.faktuur.money.Percent;
import org.joda.money.Money;

/// Base, rate and VAT of one code on one document, in the document's currency.
public record VatLine(String code, VatKind kind, Percent percent, Money base, Money tax) {
}
