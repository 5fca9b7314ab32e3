package org.faktuur.sales;

import org.faktuur.money.Quantity;

/// The quantities of a line (the specification, A3). Ordered is not changed by delivery.
public record LineQuantities(Quantity ordered, Quantity deliverNow, Quantity cancelled, Quantity delivered,
                             Quantity invoiced) {

    /// A new line: everything is to be delivered now.
    public static LineQuantities ordered(Quantity quantity) {
        return new LineQuantities(quantity, quantity, Quantity.ZERO, Quantity.ZERO, Quantity.ZERO);
    }

    /// Still to deliver: ordered − cancelled − delivered.
    public Quantity deliverRemainder() {
        return ordered.minus(cancelled).minus(delivered);
    }

    /// Delivered and not yet invoiced.
    public Quantity invoiceRemainder() {
        return delivered.minus(invoiced);
    }

    /// Ordered − cancelled − invoiced.
    public Quantity notYetInvoiced() {
        return ordered.minus(cancelled).minus(invoiced);
    }

    public SalesOrderStatus status() {
        if (!deliverRemainder().isZero()) {
            return SalesOrderStatus.OPEN_ORDER;
        }
        if (!invoiceRemainder().isZero()) {
            return SalesOrderStatus.DELIVERED;
        }
        return invoiced.isZero() && !cancelled.isZero() ? SalesOrderStatus.CANCELLED
                : invoiced.isZero() ? SalesOrderStatus.OPEN_ORDER : SalesOrderStatus.INVOICED;
    }

    /// After a packing slip; what is to be delivered next is what remains.
    public LineQuantities afterDelivering(Quantity quantity) {
        var after = delivered.plus(quantity);
        return new LineQuantities(ordered, ordered.minus(cancelled).minus(after), cancelled, after, invoiced);
    }

    /// After an invoice of this quantity, which delivers what was not delivered when it has to.
    public LineQuantities afterInvoicing(Quantity quantity, Quantity deliveredWithIt) {
        var after = delivered.plus(deliveredWithIt);
        return new LineQuantities(ordered, ordered.minus(cancelled).minus(after), cancelled, after,
                invoiced.plus(quantity));
    }

    /// A subscription that was invoiced opens again: what was ordered can be delivered and invoiced once more, while
    /// the delivered and invoiced totals go on growing. The reopening stands as a negative cancelled quantity.
    public LineQuantities reopened() {
        return new LineQuantities(ordered, ordered, cancelled.minus(ordered), delivered, invoiced);
    }
}
