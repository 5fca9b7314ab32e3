package org.faktuur.customers;

/// What a customer on hold may not: nothing barred, no invoices, or nothing at all.
public enum Hold {
    NONE, INVOICE, ALL;

    public boolean barsInvoices() {
        return this != NONE;
    }
}
