package org.faktuur.documents;

import org.faktuur.money.Percent;

/// The VAT of a line or a charge: its treatment and its rate.
public record Vat(VatTreatment treatment, Percent percent) {

    /// Bears no VAT code.
    public static final Vat NONE = new Vat(VatTreatment.OUTSIDE, Percent.ZERO);
}
