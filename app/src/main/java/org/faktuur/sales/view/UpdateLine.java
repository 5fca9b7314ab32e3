package org.faktuur.sales.view;

import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.sales.SalesLine;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A line on the Lines tab: how much of it is invoiced now, which may be lowered, and what remains.
///
/// @param most what the chosen quantity takes of it
/// @param update what is invoiced now
public record UpdateLine(SalesLine line, CurrencyUnit currency, Quantity most, Quantity update) {

    /// Not yet invoiced after this invoice.
    Quantity remaining() {
        return line.quantities().notYetInvoiced().minus(update);
    }

    Money net() {
        return line.pricing().unitPrice().times(update, line.pricing().discount(), currency,
                Rounding.HALF_AWAY_FROM_ZERO);
    }
}
