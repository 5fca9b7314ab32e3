package org.faktuur.sales;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.customers.CashDiscount;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.invoices.InvoiceReversal;

/// Reads what the proposals of a chunk of orders are made from.
final class InvoicingReader {

    private final PostSalesInvoice.Sources sources;

    InvoicingReader(PostSalesInvoice.Sources sources) {
        this.sources = sources;
    }

    /// What these orders, their deliveries and the stock are now.
    InvoicingState state(List<SalesOrder> found) {
        var delivered = found.stream().filter(order -> order.slips().count() > 0)
                .flatMap(order -> order.lines().stream()).map(SalesLine::id).toList();
        var items = found.stream().flatMap(order -> order.lines().stream()).filter(SalesLine::stocked)
                .map(line -> line.item().item()).collect(Collectors.toSet());
        return new InvoicingState(found, sources.orders().deliveredParts(delivered), sources.stock().onHand(items),
                credits(found));
    }

    private InvoicingState.Credits credits(List<SalesOrder> found) {
        var back = found.stream().flatMap(order -> order.lines().stream())
                .filter(line -> line.quantities().ordered().sign() < 0).map(SalesLine::id).toList();
        var returned = back.isEmpty() ? Map.<Long, ReturnedLine>of() : sources.returns().lines().of(back);
        var invoices = returned.values().stream().flatMap(line -> line.credits().stream())
                .map(InvoiceLine.Credited::invoice).collect(Collectors.toSet());
        var reversals = new HashMap<String, InvoiceReversal>();
        invoices.forEach(invoice -> sources.returns().invoices().byNumber(invoice)
                .ifPresent(original -> reversals.put(invoice, new InvoiceReversal(original))));
        return new InvoicingState.Credits(returned, reversals,
                invoices.isEmpty() ? new HashMap<>() : new HashMap<>(sources.returns().invoices().credited(invoices)));
    }

    /// What holds for them: customers, terms, tax, rates, parameters.
    InvoicingContext context(List<SalesOrder> orders) {
        var accounts = orders.stream().map(order -> order.header().buyer())
                .flatMap(buyer -> Stream.of(buyer.customerAccount(), buyer.invoiceAccount()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<List<Object>, Optional<ExchangeRate>> rates = new HashMap<>();
        return new InvoicingContext(sources.companies().company(),
                sources.buyers().customers().byAccounts(accounts),
                new InvoicingContext.Payment(
                        byKey(sources.buyers().customers().paymentTerms(), PaymentTerms::code),
                        byKey(sources.buyers().payment().discounts(), CashDiscount::code)),
                sources.salesTax().calculation(),
                (currency, date) -> rates.computeIfAbsent(List.of(currency, date),
                        _ -> sources.rates().on(currency, date)),
                sources.rules().parameters());
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> name) {
        var map = new LinkedHashMap<String, T>();
        all.forEach(one -> map.put(name.apply(one), one));
        return map;
    }
}
