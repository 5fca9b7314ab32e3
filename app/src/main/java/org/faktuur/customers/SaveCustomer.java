package org.faktuur.customers;

import java.util.List;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Transactions;

/// Creates or changes a customer.
public final class SaveCustomer {

    /// Why a customer is not kept.
    public sealed interface CustomerRefusal extends Refusal {

        /// The account is another customer's.
        record AccountTaken(String account) implements CustomerRefusal {
        }

        /// Account or name is empty.
        record AccountAndNameNeeded() implements CustomerRefusal {
        }

        /// The invoice account is nobody's.
        record NoSuchInvoiceAccount(String account) implements CustomerRefusal {
        }

        /// There is no such customer to be changed.
        record UnknownCustomer(String account) implements CustomerRefusal {
        }

        /// A credit limit below zero.
        record CreditLimitBelowZero(String account) implements CustomerRefusal {
        }

        /// Somebody changed the customer since it was read.
        record CustomerChangedMeanwhile(String account) implements CustomerRefusal {
        }
    }

    private final Customers customers;
    private final Transactions transactions;

    public SaveCustomer(Customers customers, Transactions transactions) {
        this.customers = customers;
        this.transactions = transactions;
    }

    /// Keeps a customer; version 0 is a new one. Refused when the account is taken, account or name is missing, the
    /// invoice account is unknown, the credit limit is below zero, or somebody was faster.
    public Outcome<Customer> save(Customer customer) {
        return transactions.run(() -> {
            if (customer.account().isBlank() || customer.name().isBlank()) {
                return Outcome.refused(new CustomerRefusal.AccountAndNameNeeded());
            }
            var payer = customer.billing().invoiceAccount();
            if (!payer.equals(customer.account()) && customers.byAccount(payer).isEmpty()) {
                return Outcome.refused(new CustomerRefusal.NoSuchInvoiceAccount(payer));
            }
            if (customer.credit().limit().isNegative()) {
                return Outcome.refused(new CustomerRefusal.CreditLimitBelowZero(customer.account()));
            }
            return customer.version() == 0 ? add(customer) : change(customer);
        });
    }

    private Outcome<Customer> add(Customer customer) {
        if (customers.byAccount(customer.account()).isPresent()) {
            return Outcome.refused(new CustomerRefusal.AccountTaken(customer.account()));
        }
        customers.add(List.of(customer));
        return Outcome.done(customers.byAccount(customer.account()).orElseThrow());
    }

    private Outcome<Customer> change(Customer customer) {
        return customers.save(customer)
                ? Outcome.done(customers.byAccount(customer.account()).orElseThrow())
                : Outcome.refused(new CustomerRefusal.CustomerChangedMeanwhile(customer.account()));
    }
}
