package org.faktuur.sales.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.company.Company;
import org.faktuur.customers.CashDiscount;
import org.faktuur.customers.PaymentMethod;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.sales.ChargeCode;
import org.faktuur.tax.TaxCodes;
import org.faktuur.tax.VatCalculation;
import org.joda.money.CurrencyUnit;

/// What an order page needs besides the order, read once when it opens.
record OrderContext(Company company, List<PaymentTerms> terms, List<ChargeCode> charges, VatCalculation vat,
                    Paying paying) {

    /// The codes of the methods of payment and of the cash discounts.
    record Paying(List<String> methods, List<String> discounts) {
    }

    /// Reads it.
    static OrderContext read(SalesBooks books) {
        var prices = books.prices();
        return new OrderContext(prices.companies().company(), books.customers().paymentTerms(),
                prices.charges().all(), prices.salesTax().calculation(),
                new Paying(prices.payment().methods().stream().map(PaymentMethod::code).toList(),
                        prices.payment().discounts().stream().map(CashDiscount::code).toList()));
    }

    /// Offers the charges codes and the ways of paying.
    void offerTo(OrderCharges charged, OrderInvoicing invoicing) {
        charged.know(charges);
        invoicing.offer(paying.methods(), paying.discounts());
    }

    /// The company's currency, and those of the trade.
    Stream<CurrencyUnit> currencies() {
        return Stream.concat(Stream.of(company.currency()),
                Stream.of("EUR", "NOK", "USD", "GBP", "SEK", "DKK").map(CurrencyUnit::of));
    }

    /// The VAT codes of charges for a customer's VAT group, by charge code.
    Map<String, TaxCodes> chargeVat(SalesBooks books, String vatGroup) {
        return charges.stream().collect(Collectors.toMap(ChargeCode::code, each ->
                books.prices().salesTax().codes().codesFor(vatGroup, each.itemVatGroup())));
    }
}
