package org.faktuur.sales;

import java.util.Optional;
import org.faktuur.invoices.InvoiceLine;

/// What returns say of a line that gives something back: how far it has come before its packing slip, what becomes of
/// the goods, and which line of which invoice it gives back.
///
/// @param arrival empty where no return order says anything of it
/// @param credits nothing is known of what was given back before
public record ReturnedLine(Optional<ReturnLineStatus> arrival, ReturnedGoods goods,
                           Optional<InvoiceLine.Credited> credits) {

    /// A line that no return says anything of.
    public static final ReturnedLine NONE = new ReturnedLine(Optional.empty(), ReturnedGoods.IN_STOCK,
            Optional.empty());

    /// A line of a returned order that nothing has been done with.
    public static final ReturnedLine EXPECTED = new ReturnedLine(Optional.of(ReturnLineStatus.EXPECTED),
            ReturnedGoods.IN_STOCK, Optional.empty());

    /// Its status, which the quantities say once it is received; empty where no return order says anything of it.
    public Optional<ReturnLineStatus> status(LineQuantities quantities) {
        return arrival.map(before -> {
            if (before == ReturnLineStatus.CANCELED || quantities.delivered().isZero()
                    || !quantities.deliverRemainder().isZero()) {
                return before;
            }
            return quantities.invoiceRemainder().isZero() ? ReturnLineStatus.INVOICED : ReturnLineStatus.RECEIVED;
        });
    }
}
