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

    /// What is to be delivered next is picked, but never more than remains to be delivered; where nothing is, what is
    /// picked stays.
    public LineQuantities pickedAsDeliverNow() {
        return deliverNow.sign() * deliverRemainder().sign() > 0 ? withPicked(nearer(deliverNow, deliverRemainder()))
                : this;
    }

    /// What remains will not be delivered; the ordered quantity stays.
    public LineQuantities withRemainderCancelled() {
        return withRemainder(Quantity.ZERO);
    }

    /// So much remains to be delivered, the rest is cancelled; the ordered quantity stays. What was cancelled and
    /// remains again is to be delivered next.
    public LineQuantities withRemainder(Quantity remains) {
        var less = remains.amount().abs().compareTo(deliverRemainder().amount().abs()) < 0;
        return new LineQuantities(ordered, less ? nearer(deliverNow, remains) : remains,
                less ? nearer(picked, remains) : picked, ordered.minus(delivered).minus(remains), delivered, invoiced);
    }

    /// How much may remain once what was cancelled is restored: never more than was ordered.
    ///
    /// @param restorable what was cancelled of the remainder and not yet restored
    public Quantity mostToRemain(Quantity restorable) {
        return nearer(deliverRemainder().plus(restorable), ordered);
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

    private static Quantity nearer(Quantity one, Quantity other) {
        return one.amount().abs().compareTo(other.amount().abs()) <= 0 ? one : other;
    }

    private Quantity stillPicked(Quantity deliveredNow) {
        var left = picked.minus(deliveredNow);
        return left.sign() == picked.sign() ? left : Quantity.ZERO;
    }
}
