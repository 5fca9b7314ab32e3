package org.faktuur.sales;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.faktuur.company.Company;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.customers.CashDiscount;
import org.faktuur.customers.Customer;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.tax.VatCalculation;
import org.joda.money.CurrencyUnit;

/// What invoice proposals need to know besides the orders, read once for a chunk of them.
///
/// @param parameters the company's choices
public record InvoicingContext(Company company, Map<String, Customer> customers, Payment payment, VatCalculation vat,
                               Rates rates, SalesParameters parameters) {

    /// Terms of payment and cash discounts by their codes.
    public record Payment(Map<String, PaymentTerms> terms, Map<String, CashDiscount> discounts) {
    }

    /// The rate of a currency on a day; nothing where there is none.
    @FunctionalInterface
    public interface Rates {
        Optional<ExchangeRate> on(CurrencyUnit currency, LocalDate date);
    }
}
