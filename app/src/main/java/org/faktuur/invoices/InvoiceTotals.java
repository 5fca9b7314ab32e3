package org.faktuur.invoices;

import org.joda.money.Money;

/// Net of lines and charges, VAT, and what is to be paid.
public record InvoiceTotals(Money lines, Money charges, Money tax) {

    public Money net() {
        return lines.plus(charges);
    }

    public Money total() {
        return net().plus(tax);
    }
}
