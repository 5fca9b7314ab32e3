package org.faktuur.tax;

import java.util.List;
import org.joda.money.Money;

/// Amounts with their tax: in all per code, and the share of each amount. The shares sum to the lines to the cent.
///
/// @param shares one for each amount, in their order
public record Taxed(List<VatLine> lines, List<Share> shares) {

    /// What an amount comes to without VAT, and its part of the VAT of all its codes.
    public record Share(Money net, Money tax) {
    }

    public Taxed {
        lines = List.copyOf(lines);
        shares = List.copyOf(shares);
    }
}
