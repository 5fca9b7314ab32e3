package org.faktuur.tax;

/// How the company computes its tax (the specification, E4).
public record TaxParameters(TaxMethod method, TaxRounding rounding, RoundingDirection direction) {

    /// On the total, per code, half away from zero (EN 16931 BR-CO-17).
    public static final TaxParameters STANDARD =
            new TaxParameters(TaxMethod.TOTAL, TaxRounding.CODE, RoundingDirection.NEAREST);

    /// The choices of a text that `text` wrote.
    ///
    /// @throws IllegalArgumentException when it is another
    public static TaxParameters ofText(String text) {
        var words = text.split(" ", 3);
        if (words.length < 3) {
            throw new IllegalArgumentException("not how tax is computed: " + text);
        }
        return new TaxParameters(TaxMethod.valueOf(words[0]), TaxRounding.valueOf(words[1]),
                RoundingDirection.valueOf(words[2]));
    }

    /// The names of the choices with a blank between them.
    public String text() {
        return method.name() + " " + rounding.name() + " " + direction.name();
    }
}
