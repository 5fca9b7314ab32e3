package org.faktuur.sales;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.receivables.CreditExposure;
import org.faktuur.tax.Taxed;
import org.faktuur.tax.VatCalculation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What parts of orders would come to on an invoice of a day, VAT included, in the company's currency.
record OrderWorth(VatCalculation vat, InvoicingContext.Rates rates, LocalDate date, CurrencyUnit accounting) {

    /// What an account that owes so much may come to owe by these orders.
    CreditExposure exposure(Money balance, Collection<SalesOrder> orders) {
        return new CreditExposure(balance, of(orders, LineQuantities::invoiceRemainder),
                of(orders, LineQuantities::deliverRemainder));
    }

    /// A part of each of these orders.
    Money of(Collection<SalesOrder> orders, Function<LineQuantities, Quantity> part) {
        return orders.stream().map(order -> of(order, line -> part.apply(line.quantities())))
                .reduce(Money.zero(accounting), Money::plus);
    }

    /// So much of each line of an order, without charges.
    Money of(SalesOrder order, Function<SalesLine, Quantity> part) {
        var currency = order.header().terms().currency();
        var sums = OrderSums.of(order, part, List.of());
        var reckoning = order.header().invoicing().reckoning();
        var taxed = reckoning.pricesIncludeVat() ? vat.included(sums.taxables(), date)
                : vat.of(sums.taxables(), date);
        var worth = taxed instanceof Outcome.Done<Taxed>(var done)
                ? done.shares().stream().flatMap(share -> Stream.of(share.net(), share.tax()))
                        .reduce(Money.zero(currency), Money::plus)
                : sums.onInvoice(Money.zero(currency));
        return rates.on(currency, date).map(rate -> rate.convert(worth, accounting)).orElse(Money.zero(accounting));
    }
}
