package org.faktuur.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The sums of the paper: net, VAT per code and in all, total; and the VAT in the seller's own currency when the
/// paper is in another. Cannot be made when the sums do not fit.
public record Totals(Money net, Money tax, Money total, List<VatLine> vat, Optional<OwnCurrency> own) {

    public Totals {
        vat = List.copyOf(vat);
        require(net.plus(tax).equals(total), "net and VAT do not make the total");
        var summed = vat.stream().map(VatLine::tax).reduce(Money.zero(total.getCurrencyUnit()), Money::plus);
        require(summed.equals(tax), "the VAT per code does not make the VAT");
    }

    /// The currency of the whole paper.
    public CurrencyUnit currency() {
        return total.getCurrencyUnit();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /// What one VAT code comes to: the amount it is taken of, and the VAT.
    public record VatLine(String code, Vat vat, Money base, Money tax) {
    }

    /// The VAT in the seller's own currency, and the rate it was counted at.
    public record OwnCurrency(Money tax, Rate rate) {
    }

    /// Units of the seller's own currency for one unit of the paper's.
    public record Rate(BigDecimal number) {
    }
}
