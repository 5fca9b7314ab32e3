package org.faktuur.sales;

import org.faktuur.money.Quantity;

/// How much of a line is invoiced (the specification, B4), in the order in which the dialog offers it.
public enum QuantityToInvoice {
    DELIVER_NOW, PICKED, ALL, PACKING_SLIP, PICKED_AND_NOT_STOCKED;

    /// What this takes of a line.
    public Quantity of(SalesLine line) {
        var quantities = line.quantities();
        return switch (this) {
            case DELIVER_NOW -> quantities.deliverNow();
            case PICKED -> quantities.picked();
            case ALL -> quantities.notYetInvoiced();
            case PACKING_SLIP -> quantities.invoiceRemainder();
            case PICKED_AND_NOT_STOCKED -> line.stocked() ? quantities.picked() : quantities.notYetInvoiced();
        };
    }

    /// How much of that is delivered by the invoice itself, because no packing slip did.
    public Quantity deliveredWith(SalesLine line, Quantity invoiced) {
        return switch (this) {
            case DELIVER_NOW, PICKED -> invoiced;
            case ALL -> beyondSlips(line.quantities(), invoiced);
            case PACKING_SLIP -> Quantity.ZERO;
            case PICKED_AND_NOT_STOCKED -> line.stocked() ? invoiced : beyondSlips(line.quantities(), invoiced);
        };
    }

    private static Quantity beyondSlips(LineQuantities line, Quantity invoiced) {
        var undelivered = invoiced.minus(line.invoiceRemainder());
        return undelivered.sign() == line.ordered().sign() ? undelivered : Quantity.ZERO;
    }
}
