package org.faktuur.invoices;

import java.util.List;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.customers.CashDiscount;
import org.faktuur.tax.TaxParameters;
import org.joda.money.CurrencyUnit;

/// How it is to be paid, and how its amounts are written: terms, the invoice's currency and its rate, the company's
/// currency.
public record InvoiceTerms(String paymentTerms, ExchangeRate rate, CurrencyUnit accounting, Settling settling,
                           Writing writing) {

    /// By which method, on which posting profile, and what may be deducted when it is paid early.
    public record Settling(String paymentMethod, String postingProfile, List<CashDiscount.Offer> offers) {

        public static final Settling NONE = new Settling("", "", List.of());

        public Settling {
            offers = List.copyOf(offers);
        }
    }

    /// How its amounts are written.
    ///
    /// @param pricesIncludeVat whether the lines' prices include VAT; their net amounts never do
    /// @param taxed how its tax was computed and rounded
    /// @param correction whether the voucher of a credit note reverses with negative amounts
    /// @param chargesSummarized whether the paper adds up the charges of one code
    public record Writing(boolean pricesIncludeVat, TaxParameters taxed, boolean correction,
                          boolean chargesSummarized) {

        public static final Writing PLAIN = new Writing(false, TaxParameters.STANDARD, false, false);
    }

    /// Terms with nothing particular.
    public InvoiceTerms(String paymentTerms, ExchangeRate rate, CurrencyUnit accounting) {
        this(paymentTerms, rate, accounting, Settling.NONE, Writing.PLAIN);
    }

    /// The invoice's currency.
    public CurrencyUnit currency() {
        return rate.currency();
    }
}
