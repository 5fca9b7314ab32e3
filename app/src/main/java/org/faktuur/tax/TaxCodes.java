package org.faktuur.tax;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// The VAT codes that a line is taxed with: usually one, sometimes several, none when it is not taxed.
///
/// @param codes in the order of their names, each once
public record TaxCodes(List<String> codes) {

    /// Not taxed.
    public static final TaxCodes NONE = new TaxCodes(List.of());

    /// Puts the codes in order.
    ///
    /// @throws IllegalArgumentException when a code is empty or has a blank in it
    public TaxCodes {
        codes = codes.size() < 2 ? List.copyOf(codes) : codes.stream().distinct().sorted().toList();
        if (codes.stream().anyMatch(code -> code.isEmpty() || code.indexOf(' ') >= 0)) {
            throw new IllegalArgumentException("not the names of VAT codes: " + codes);
        }
    }

    /// These codes.
    public static TaxCodes of(String... codes) {
        return of(Arrays.asList(codes));
    }

    /// These codes.
    public static TaxCodes of(Collection<String> codes) {
        return codes.isEmpty() ? NONE : new TaxCodes(List.copyOf(codes));
    }

    /// The codes of a text that `text` wrote.
    public static TaxCodes ofText(String text) {
        return text.isEmpty() ? NONE : text.indexOf(' ') < 0 ? new TaxCodes(List.of(text))
                : new TaxCodes(Stream.of(text.split(" ")).filter(code -> !code.isEmpty()).toList());
    }

    /// The codes that stand in both: what a customer's group and an item's group come to together.
    public TaxCodes and(TaxCodes other) {
        return of(codes.stream().filter(other.codes::contains).toList());
    }

    /// Is a line with these not taxed?
    public boolean isNone() {
        return codes.isEmpty();
    }

    /// Is it taxed with this code?
    public boolean contains(String code) {
        return codes.contains(code);
    }

    /// The names with a blank between them; empty for none.
    public String text() {
        return codes.size() == 1 ? codes.getFirst() : String.join(" ", codes);
    }

    @Override
    public String toString() {
        return text();
    }
}
