package org.faktuur.sales;

import org.joda.money.Money;

/// A charge on the order, such as freight; invoiced once, with the first invoice.
public record SalesCharge(long id, int lineNo, Code code, Money amount, boolean invoiced) {

    /// The charge's code, what it says on paper, and its VAT code (empty: not taxed).
    public record Code(String code, String description, String vatCode) {
    }

    public SalesCharge asInvoiced() {
        return new SalesCharge(id, lineNo, code, amount, true);
    }
}
