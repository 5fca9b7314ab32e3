package org.faktuur.sales;

import org.faktuur.money.Quantity;

/// How much of a line is invoiced (the specification, B4).
public enum QuantityToInvoice {
    ALL, DELIVER_NOW, PACKING_SLIP;

    /// What this takes of a line.
    public Quantity of(LineQuantities line) {
        return switch (this) {
            case ALL -> line.notYetInvoiced();
            case DELIVER_NOW -> line.deliverNow();
            case PACKING_SLIP -> line.invoiceRemainder();
        };
    }

    /// How much of that is delivered by the invoice itself, because no packing slip did.
    public Quantity deliveredWith(LineQuantities line, Quantity invoiced) {
        return switch (this) {
            case ALL -> {
                var undelivered = invoiced.minus(line.invoiceRemainder());
                yield undelivered.sign() == line.ordered().sign() ? undelivered : Quantity.ZERO;
            }
            case DELIVER_NOW -> invoiced;
            case PACKING_SLIP -> Quantity.ZERO;
        };
    }
}
