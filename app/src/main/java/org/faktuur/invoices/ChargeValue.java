package org.faktuur.invoices;

import java.math.BigDecimal;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What a charge is reckoned with: a fixed amount, so much a piece, or a share of the net amount.
public sealed interface ChargeValue {

    /// The same amount whatever is invoiced.
    record Fixed(Money amount) implements ChargeValue {
    }

    /// So much for each piece of the line.
    record Pieces(Price price) implements ChargeValue {
    }

    /// A share of the net amount of the line, or of all lines. Of a negative amount it is negative.
    record Share(Percent percent) implements ChargeValue {
    }

    /// The charge on so many pieces that come to so much.
    default Money of(Quantity pieces, Money net) {
        return switch (this) {
            case Fixed(var amount) -> amount;
            case Pieces(var price) -> price.times(pieces, Percent.ZERO, net.getCurrencyUnit(),
                    Rounding.HALF_AWAY_FROM_ZERO);
            case Share(var percent) -> percent.of(net, Rounding.HALF_AWAY_FROM_ZERO);
        };
    }

    /// What it is reckoned of: pieces, a net amount, or nothing.
    default BigDecimal basis(Quantity pieces, Money net) {
        return switch (this) {
            case Fixed _ -> BigDecimal.ZERO;
            case Pieces _ -> pieces.amount();
            case Share _ -> net.getAmount();
        };
    }

    default ChargeCategory category() {
        return switch (this) {
            case Fixed _ -> ChargeCategory.FIXED;
            case Pieces _ -> ChargeCategory.PIECES;
            case Share _ -> ChargeCategory.PERCENT;
        };
    }

    /// The amount, the price or the percentage as a number.
    default BigDecimal number() {
        return switch (this) {
            case Fixed(var amount) -> amount.getAmount();
            case Pieces(var price) -> price.amount();
            case Share(var percent) -> percent.number();
        };
    }

    /// From how it is reckoned and the number; an amount in this currency, rounded to its decimals.
    static ChargeValue of(ChargeCategory category, BigDecimal number, CurrencyUnit currency) {
        return switch (category) {
            case FIXED -> new Fixed(Money.of(currency, number, Rounding.HALF_AWAY_FROM_ZERO));
            case PIECES -> new Pieces(new Price(number));
            case PERCENT -> new Share(new Percent(number));
        };
    }
}
