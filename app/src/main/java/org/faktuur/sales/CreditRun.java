package org.faktuur.sales;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faktuur.customers.Customer;
import org.faktuur.outcome.Refusal;
import org.faktuur.receivables.CreditExposure;
import org.faktuur.receivables.CreditLimit;
import org.faktuur.receivables.Receivables;
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

    /// The refusal when this invoice would exceed its account's limit; empty where it does not, or nothing is checked.
    Optional<Refusal> check(ProposedInvoice proposed, InvoicingContext context) {
        var account = accountOf(proposed);
        var customer = context.customers().get(account);
        return isChecked(customer) ? limitOf(customer).refuse(account, exposure(account, proposed, context),
                documentOf(proposed), parameters.creditCheck()) : Optional.empty();
    }

    /// From now on the account owes this invoice too.
    void count(ProposedInvoice proposed, InvoicingContext context) {
        var account = accountOf(proposed);
        if (isChecked(context.customers().get(account))) {
            balances.merge(account, documentOf(proposed), Money::plus);
            proposed.after().forEach(this::remember);
        }
    }

    /// What the account may still come to owe after this invoice, which was counted; empty where no limit is checked.
    Optional<Money> room(ProposedInvoice proposed, InvoicingContext context) {
        var account = accountOf(proposed);
        var customer = context.customers().get(account);
        if (!isChecked(customer)) {
            return Optional.empty();
        }
        var none = Money.zero(context.company().currency());
        return Optional.of(limitOf(customer).amount()
                .minus(exposure(account, proposed, context).with(none, parameters.creditCheck())));
    }

    private static String accountOf(ProposedInvoice proposed) {
        return proposed.invoice().parties().payer().account();
    }

    private static Money documentOf(ProposedInvoice proposed) {
        var terms = proposed.invoice().terms();
        return terms.rate().convert(proposed.invoice().totals().total(), terms.accounting());
    }

    private void remember(SalesOrder order) {
        open.computeIfPresent(order.header().buyer().invoiceAccount(), (_, theirs) -> {
            theirs.put(order.number(), order);
            return theirs;
        });
    }

    /// The orders of this invoice count as it leaves them, so that it is not counted twice.
    private CreditExposure exposure(String account, ProposedInvoice proposed, InvoicingContext context) {
        var others = new LinkedHashMap<>(open.get(account));
        proposed.after().forEach(order -> others.put(order.number(), order));
        return new OrderWorth(context.vat(), context.rates(), parameters.dating().date(),
                context.company().currency()).exposure(balances.get(account), others.values());
    }

    private boolean isChecked(Customer customer) {
        return customer != null && limitOf(customer).isChecked(parameters.creditCheck());
    }

    private static CreditLimit limitOf(Customer customer) {
        return new CreditLimit(customer.credit().limit(), customer.credit().mandatory());
    }
}
