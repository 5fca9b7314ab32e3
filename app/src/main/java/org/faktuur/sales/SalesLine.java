package org.faktuur.sales;

import org.faktuur.invoices.InvoiceLine;
import org.faktuur.money.Percent;
import org.faktuur.money.Rounding;
import org.faktuur.tax.TaxCodes;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// One line of an order.
///
/// @param id what the books know the line by; 0 while it is new
/// @param lineNo its place on the order, from 1
/// @param creditedLine the line that this one gives back on a credit note; 0: none
/// @param taxes the VAT codes that it is taxed with
public record SalesLine(long id, int lineNo, InvoiceLine.Item item, InvoiceLine.Pricing pricing, TaxCodes taxes,
                        boolean stocked, LineQuantities quantities, long creditedLine) {

    /// A line that gives nothing back.
    public SalesLine(long id, int lineNo, InvoiceLine.Item item, InvoiceLine.Pricing pricing, TaxCodes taxes,
                     boolean stocked, LineQuantities quantities) {
        this(id, lineNo, item, pricing, taxes, stocked, quantities, 0);
    }

    /// Ordered quantity × price less discount.
    public Money net(CurrencyUnit currency) {
        return pricing.unitPrice().times(quantities.ordered(), pricing.discount(), currency,
                Rounding.HALF_AWAY_FROM_ZERO);
    }

    /// Ordered quantity × price before discount.
    public Money gross(CurrencyUnit currency) {
        return pricing.unitPrice().times(quantities.ordered(), Percent.ZERO, currency, Rounding.HALF_AWAY_FROM_ZERO);
    }

    public SalesOrderStatus status() {
        return quantities.status();
    }

    public SalesLine with(LineQuantities changed) {
        return new SalesLine(id, lineNo, item, pricing, taxes, stocked, changed, creditedLine);
    }
}
