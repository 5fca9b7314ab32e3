package org.faktuur.sales;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faktuur.company.Companies;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.customers.Customer;
import org.faktuur.customers.Customers;
import org.faktuur.receivables.CreditLimit;
import org.faktuur.receivables.Receivables;
import org.faktuur.tax.SalesTax;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What invoice accounts owe, may come to owe, and may owe at most: shown on orders, and held against packing slips
/// where the company's parameters say so (the specification, B6).
public final class CreditStandings {

    /// What it is read from.
    public record Sources(Companies companies, Customers customers, Receivables receivables, SalesTax salesTax,
                          ExchangeRates rates, SalesRules rules) {
    }

    private final SalesOrders orders;
    private final Sources sources;

    /// Of these orders.
    public CreditStandings(SalesOrders orders, Sources sources) {
        this.orders = orders;
        this.sources = sources;
    }

    /// How an account stands on a day; empty for one without a limit, and for an unknown one.
    public Optional<CreditStanding> of(String account, LocalDate date) {
        return sources.customers().byAccount(account).map(CreditStandings::limitOf)
                .filter(limit -> limit.mandatory() || !limit.amount().isZero())
                .map(limit -> new CreditStanding(limit, worth(date).exposure(balances(List.of(account)).get(account),
                        orders.openOf(List.of(account))), sources.rules().parameters().defaults().creditCheck()));
    }

    /// What an account owes, in the company's currency.
    public Money owed(String account) {
        return balances(List.of(account)).get(account);
    }

    /// What is open of the invoices and credit notes of these numbers, all in this currency.
    public Money open(Collection<String> invoices, CurrencyUnit currency) {
        return sources.receivables().openNumbered(invoices).stream().map(each -> each.open().amount())
                .reduce(Money.zero(currency), Money::plus);
    }

    /// What deliveries are held against; nothing where packing slips are not checked.
    Optional<CreditGate> gate(Collection<SalesOrder> delivered, LocalDate date) {
        var parameters = sources.rules().parameters();
        if (!parameters.credit().atPackingSlip()) {
            return Optional.empty();
        }
        var check = parameters.defaults().creditCheck();
        var accounts = delivered.stream().map(order -> order.header().buyer().invoiceAccount()).distinct().toList();
        var limits = sources.customers().byAccounts(accounts).values().stream()
                .filter(customer -> limitOf(customer).isChecked(check))
                .collect(Collectors.toMap(Customer::account, CreditStandings::limitOf));
        return Optional.of(new CreditGate(limits, balances(limits.keySet()), orders.openOf(limits.keySet()),
                worth(date), parameters));
    }

    private OrderWorth worth(LocalDate date) {
        return new OrderWorth(sources.salesTax().calculation(), sources.rates()::on, date,
                sources.companies().company().currency());
    }

    private Map<String, Money> balances(Collection<String> accounts) {
        var none = Money.zero(sources.companies().company().currency());
        var read = sources.receivables().balances(accounts);
        return accounts.stream().collect(Collectors.toMap(Function.identity(),
                account -> read.getOrDefault(account, none)));
    }

    private static CreditLimit limitOf(Customer customer) {
        return new CreditLimit(customer.credit().limit(), customer.credit().mandatory());
    }
}
