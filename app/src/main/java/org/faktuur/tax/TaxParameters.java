package org.faktuur.tax;

/// How the company computes its tax (the specification, E4).
public record TaxParameters(TaxMethod method, TaxRounding rounding, RoundingDirection direction) {

    /// On the total, per code, half away from zero (EN 16931 BR-CO-17).
    public static final TaxParameters STANDARD =
            new TaxParameters(TaxMethod.TOTAL, TaxRounding.CODE, RoundingDirection.NEAREST);
}
