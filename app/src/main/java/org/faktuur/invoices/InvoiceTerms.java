package org.faktuur.invoices;

import org.faktuur.currency.ExchangeRate;
import org.joda.money.CurrencyUnit;

/// How it is to be paid: terms, the invoice's currency and its rate, the company's currency.
public record InvoiceTerms(String paymentTerms, ExchangeRate rate, CurrencyUnit accounting) {

    /// The invoice's currency.
    public CurrencyUnit currency() {
        return rate.currency();
    }
}
