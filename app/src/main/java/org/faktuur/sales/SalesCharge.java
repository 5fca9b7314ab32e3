package org.faktuur.sales;

import org.faktuur.invoices.ChargeValue;
import org.faktuur.tax.TaxCodes;
import org.joda.money.Money;

/// A charge on the order or on one of its lines, such as freight (the specification, E3). Without keep it is invoiced
/// once, with the first invoice; with keep on each.
public record SalesCharge(long id, int lineNo, Code code, ChargeValue value, Terms terms, boolean invoiced) {

    /// The charge's code, what it says on paper, the VAT codes that it is taxed with, and who bears it.
    public record Code(String code, String description, TaxCodes taxes, ChargeKind kind) {

        /// One that the customer bears.
        public Code(String code, String description, TaxCodes taxes) {
            this(code, description, taxes, ChargeKind.CUSTOMER);
        }
    }

    /// What it belongs to and how long it stays.
    ///
    /// @param ofLine the number of the order line that it belongs to; 0: the whole order
    /// @param keep whether it is invoiced again with each invoice
    /// @param automatic whether the company's set-up put it there
    public record Terms(int ofLine, boolean keep, boolean automatic) {

        public static final Terms ORDER = new Terms(0, false, false);
    }

    /// A new charge of a fixed amount on the whole order.
    public static SalesCharge fixed(int lineNo, Code code, Money amount) {
        return new SalesCharge(0, lineNo, code, new ChargeValue.Fixed(amount), Terms.ORDER, false);
    }

    /// Whether the next invoice bears it.
    public boolean isToInvoice() {
        return terms.keep() || !invoiced;
    }

    public boolean isInternal() {
        return code.kind() == ChargeKind.INTERNAL;
    }

    public SalesCharge asInvoiced() {
        return new SalesCharge(id, lineNo, code, value, terms, true);
    }

    /// The same at another place of an order's charges, as if it were new.
    public SalesCharge anew(int place) {
        return new SalesCharge(0, place, code, value, terms, false);
    }
}
