package org.faktuur.receivables.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.customers.Customer;
import org.faktuur.customers.Customers;
import org.faktuur.receivables.AccountReports;
import org.faktuur.receivables.BankAccounts;
import org.faktuur.receivables.CustomerTransactionLists;
import org.faktuur.receivables.CustomerTransactionRow;
import org.faktuur.receivables.Payments;
import org.faktuur.receivables.Receivables;
import org.faktuur.receivables.SettlementParameters;
import org.faktuur.receivables.Settlements;
import org.faktuur.shell.Suggestion;
import org.joda.money.CurrencyUnit;

/// What the screens of receivables read.
public record ReceivablesBooks(Transactions transactions, Setup setup) {

    private static final int MOST = 12;

    /// What is posted.
    public record Transactions(CustomerTransactionLists lists, Receivables receivables, Payments payments,
                               Settlements settlements, AccountReports reports) {
    }

    /// What it rests on.
    ///
    /// @param accounting the company's currency
    public record Setup(Customers customers, BankAccounts bankAccounts, SettlementParameters parameters,
                        CurrencyUnit accounting) {
    }

    Customers customers() {
        return setup.customers();
    }

    Receivables receivables() {
        return transactions.receivables();
    }

    /// Customers whose account, name or city begins with the words.
    List<Suggestion> suggest(String words) {
        return customers().find(words, MOST).stream().map(each -> new Suggestion(each.account(), each.name()))
                .toList();
    }

    /// The account and the name of a customer; the account alone where there is none.
    CustomerTransactionRow.Customer named(String account) {
        return new CustomerTransactionRow.Customer(account,
                customers().byAccount(account).map(Customer::name).orElse(""));
    }

    Optional<Customer> customer(String account) {
        return account.isEmpty() ? Optional.empty() : customers().byAccount(account);
    }

    /// The currencies that a customer may pay in: the company's, and those of the trade.
    List<CurrencyUnit> currencies() {
        return Stream.concat(Stream.of(setup.accounting()),
                Stream.of("EUR", "NOK", "USD", "GBP", "SEK", "DKK").map(CurrencyUnit::of)).distinct().toList();
    }
}
