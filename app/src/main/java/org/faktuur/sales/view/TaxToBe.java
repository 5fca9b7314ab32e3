package org.faktuur.sales.view;

import java.util.List;
import org.faktuur.sales.PostSalesInvoice.Foreseen;
import org.faktuur.tax.VatLine;
import org.joda.money.Money;

/// A row of the Sales tax tab: a code on an invoice to be, also in the company's currency.
public record TaxToBe(VatLine line, Money ownBase, Money ownTax) {

    static List<TaxToBe> of(Foreseen foreseen) {
        var invoice = foreseen.proposed().invoice();
        var terms = invoice.terms();
        return invoice.content().vat().stream().map(line -> new TaxToBe(line,
                terms.rate().convert(line.base(), terms.accounting()),
                terms.rate().convert(line.tax(), terms.accounting()))).toList();
    }
}
