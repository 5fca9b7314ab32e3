package org.faktuur.sales.view;

import java.util.List;
import java.util.stream.IntStream;
import org.faktuur.sales.PostSalesInvoice.Foreseen;
import org.faktuur.tax.VatLine;
import org.joda.money.Money;

/// A row of the Sales tax tab: a code on an invoice to be, also in the company's currency.
public record TaxToBe(VatLine line, Money ownBase, Money ownTax) {

    static List<TaxToBe> of(Foreseen foreseen) {
        var invoice = foreseen.ready().invoice();
        var vat = invoice.content().vat();
        return IntStream.range(0, vat.size()).mapToObj(at -> new TaxToBe(vat.get(at), invoice.own(at).base(),
                invoice.own(at).tax())).toList();
    }
}
