package org.faktuur.sales;

import org.faktuur.money.Quantity;

/// The quantities of a line (the specification, A3). Ordered is not changed by delivery.
///
/// @param picked picked from the shelf and not yet on a packing slip
/// @param cancelled will not be delivered; below zero where a subscription opened again
public record LineQuantities(Quantity ordered, Quantity deliverNow, Quantity picked, Quantity cancelled,
                             Quantity delivered, Quantity invoiced) {

    /// A new line: everything is to be delivered now.
    public static LineQuantities ordered(Quantity quantity) {
        return new LineQuantities(quantity, quantity, Quantity.ZERO, Quantity.ZERO, Quantity.ZERO, Quantity.ZERO);
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

    /// What is to be delivered next.
    public LineQuantities withDeliverNow(Quantity quantity) {
        return new LineQuantities(ordered, quantity, picked, cancelled, delivered, invoiced);
    }

    /// What is picked and not yet delivered.
    public LineQuantities withPicked(Quantity quantity) {
        return new LineQuantities(ordered, deliverNow, quantity, cancelled, delivered, invoiced);
    }

    /// What remains will not be delivered; the ordered quantity stays.
    public LineQuantities withRemainderCancelled() {
        return new LineQuantities(ordered, Quantity.ZERO, Quantity.ZERO, cancelled.plus(deliverRemainder()), delivered,
                invoiced);
    }

    /// After a packing slip; what is to be delivered next is what remains.
    public LineQuantities afterDelivering(Quantity quantity) {
        var after = delivered.plus(quantity);
        return new LineQuantities(ordered, ordered.minus(cancelled).minus(after), stillPicked(quantity), cancelled,
                after, invoiced);
    }

    /// After an invoice of this quantity, which delivers what was not delivered when it has to.
    public LineQuantities afterInvoicing(Quantity quantity, Quantity deliveredWithIt) {
        var delivering = afterDelivering(deliveredWithIt);
        return new LineQuantities(ordered, delivering.deliverNow, delivering.picked, cancelled, delivering.delivered,
                invoiced.plus(quantity));
    }

    /// A subscription that was invoiced opens again: what was ordered can be delivered and invoiced once more, while
    /// the delivered and invoiced totals go on growing. The reopening stands as a negative cancelled quantity.
    public LineQuantities reopened() {
        return new LineQuantities(ordered, ordered, picked, cancelled.minus(ordered), delivered, invoiced);
    }

    /// After a credit note gave this much of it back (below zero). `reopens`: it may be delivered again; otherwise
    /// it counts as delivered and invoiced (the specification, D7).
    public LineQuantities afterCrediting(Quantity credited, boolean reopens) {
        return reopens ? new LineQuantities(ordered, ordered.minus(cancelled).minus(delivered.plus(credited)), picked,
                cancelled, delivered.plus(credited), invoiced.plus(credited)) : this;
    }

    private Quantity stillPicked(Quantity deliveredNow) {
        var left = picked.minus(deliveredNow);
        return left.sign() == picked.sign() ? left : Quantity.ZERO;
    }
}
