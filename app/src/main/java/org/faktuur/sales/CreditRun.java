package org.faktuur.sales;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.customers.Customer;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.receivables.CreditExposure;
import org.faktuur.receivables.CreditLimit;
import org.faktuur.receivables.Receivables;
import org.faktuur.tax.Taxed;
import org.faktuur.tax.VatCalculation.Taxable;
import org.faktuur.tax.VatLine;
import org.joda.money.Money;

/// The credit limits of the accounts of one run: each invoice raises the balance for the next one (the
/// specification, B6).
final class CreditRun {

    private final InvoicingParameters parameters;
    private final SalesOrders orders;
    private final Receivables receivables;
    private final Map<String, Money> balances = new HashMap<>();
    private final Map<String, Map<String, SalesOrder>> open = new HashMap<>();

    CreditRun(InvoicingParameters parameters, SalesOrders orders, Receivables receivables) {
        this.parameters = parameters;
        this.orders = orders;
        this.receivables = receivables;
    }

    /// Reads what the accounts of a chunk owe, where their limit is checked at all.
    void prepare(Collection<SalesOrder> chunk, InvoicingContext context) {
        Set<String> accounts = new HashSet<>();
        chunk.forEach(order -> accounts.add(order.header().buyer().invoiceAccount()));
        accounts.removeIf(account -> balances.containsKey(account) || !isChecked(context.customers().get(account)));
        if (accounts.isEmpty()) {
            return;
        }
        var none = Money.zero(context.company().currency());
        var read = receivables.balances(accounts);
        accounts.forEach(account -> balances.put(account, read.getOrDefault(account, none)));
        accounts.forEach(account -> open.put(account, new LinkedHashMap<>()));
        orders.openOf(accounts).forEach(this::remember);
    }

    /// The refusal when this invoice would exceed its account's limit; otherwise it counts from now on.
    Optional<Refusal> check(ProposedInvoice proposed, InvoicingContext context) {
        var account = proposed.before().header().buyer().invoiceAccount();
        var customer = context.customers().get(account);
        if (!isChecked(customer)) {
            return Optional.empty();
        }
        var terms = proposed.invoice().terms();
        var document = terms.rate().convert(proposed.invoice().totals().total(), terms.accounting());
        var refusal = limitOf(customer).refuse(account, exposure(account, proposed, context), document,
                parameters.creditCheck());
        if (refusal.isEmpty()) {
            balances.merge(account, document, Money::plus);
            remember(proposed.after());
        }
        return refusal;
    }

    /// What the account may still come to owe after this invoice, which was checked; empty where no limit is checked.
    Optional<Money> room(ProposedInvoice proposed, InvoicingContext context) {
        var account = proposed.before().header().buyer().invoiceAccount();
        var customer = context.customers().get(account);
        if (!isChecked(customer)) {
            return Optional.empty();
        }
        var none = Money.zero(context.company().currency());
        return Optional.of(limitOf(customer).amount()
                .minus(exposure(account, proposed, context).with(none, parameters.creditCheck())));
    }

    private void remember(SalesOrder order) {
        open.get(order.header().buyer().invoiceAccount()).put(order.number(), order);
    }

    private CreditExposure exposure(String account, ProposedInvoice proposed, InvoicingContext context) {
        var others = open.get(account).values().stream()
                .filter(order -> !order.number().equals(proposed.before().number()))
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        others.add(proposed.after());
        return new CreditExposure(balances.get(account),
                worth(others, LineQuantities::invoiceRemainder, context),
                worth(others, LineQuantities::deliverRemainder, context));
    }

    private Money worth(Collection<SalesOrder> counted, Function<LineQuantities, Quantity> part,
                        InvoicingContext context) {
        return counted.stream()
                .map(order -> worth(order, part, context))
                .reduce(Money.zero(context.company().currency()), Money::plus);
    }

    /// Net and VAT of a part of the order, at the rates of the invoice date; without VAT where there is no rate.
    private Money worth(SalesOrder order, Function<LineQuantities, Quantity> part, InvoicingContext context) {
        var currency = order.header().terms().currency();
        var nets = order.lines().stream().map(line -> new Taxable(line.taxes(), line.pricing().unitPrice().times(
                part.apply(line.quantities()), line.pricing().discount(), currency, Rounding.HALF_AWAY_FROM_ZERO)))
                .toList();
        var tax = context.vat().of(nets, parameters.invoiceDate()) instanceof Outcome.Done<Taxed>(var taxed)
                ? taxed.lines() : List.<VatLine>of();
        var worth = Stream.concat(nets.stream().map(Taxable::amount), tax.stream().map(VatLine::tax))
                .reduce(Money.zero(currency), Money::plus);
        return context.rates().apply(currency)
                .map(rate -> rate.convert(worth, context.company().currency()))
                .orElse(Money.zero(context.company().currency()));
    }

    private boolean isChecked(Customer customer) {
        return customer != null && limitOf(customer).isChecked(parameters.creditCheck());
    }

    private static CreditLimit limitOf(Customer customer) {
        return new CreditLimit(customer.credit().limit(), customer.credit().mandatory());
    }
}
