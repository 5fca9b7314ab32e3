package org.faktuur.sales;

import org.faktuur.tax.TaxCodes;
import org.joda.money.Money;

/// A charge on the order, such as freight; invoiced once, with the first invoice.
public record SalesCharge(long id, int lineNo, Code code, Money amount, boolean invoiced) {

    /// The charge's code, what it says on paper, and the VAT codes that it is taxed with.
    public record Code(String code, String description, TaxCodes taxes) {
    }

    public SalesCharge asInvoiced() {
        return new SalesCharge(id, lineNo, code, amount, true);
    }
}
