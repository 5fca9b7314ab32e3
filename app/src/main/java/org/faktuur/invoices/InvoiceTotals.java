package org.faktuur.invoices;

import org.joda.money.Money;

/// Net of lines, discount on the whole (below zero) and charges, VAT, and what is to be paid.
public record InvoiceTotals(Money lines, Money discount, Money charges, Money tax) {

    public Money net() {
        return lines.plus(discount).plus(charges);
    }

    public Money total() {
        return net().plus(tax);
    }
}
