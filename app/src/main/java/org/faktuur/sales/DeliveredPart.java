package org.faktuur.sales;

import java.time.LocalDate;
import org.faktuur.money.Quantity;

/// What one packing slip delivered of one line, and how much of that is invoiced.
public record DeliveredPart(String slip, LocalDate date, Quantity quantity, Quantity invoiced) {

    /// Delivered by this slip and not yet invoiced.
    public Quantity remainder() {
        return quantity.minus(invoiced);
    }

    DeliveredPart afterInvoicing(Quantity more) {
        return new DeliveredPart(slip, date, quantity, invoiced.plus(more));
    }
}
