package org.faktuur.sales;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.faktuur.company.Company;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.customers.Customer;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.tax.VatCalculation;
import org.joda.money.CurrencyUnit;

/// What an invoice proposal needs to know besides the orders, read once for a chunk of them.
///
/// @param rates the rate of a currency on the invoice date; nothing where there is none
public record InvoicingContext(Company company, Map<String, Customer> customers, Map<String, PaymentTerms> terms,
                               VatCalculation vat, Function<CurrencyUnit, Optional<ExchangeRate>> rates,
                               Map<Long, List<DeliveredPart>> delivered) {
}
