package org.faktuur.customers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The customers, their groups and their terms of payment.
public interface Customers {

    Optional<Customer> byAccount(String account);

    /// Those of the accounts that exist, by account: one statement for a whole chunk.
    Map<String, Customer> byAccounts(Collection<String> accounts);

    /// At most so many whose account, name or city begins with the words, for look-ups while typing.
    List<Customer> find(String words, int most);

    List<PaymentTerms> paymentTerms();

    List<String> groups();

    /// Keeps new ones; fails when an account is taken.
    void add(Collection<Customer> customers);

    /// Changes one; false when somebody changed it since this version was read.
    boolean save(Customer customer);

    void addGroup(String code, String name);

    void addPaymentTerms(PaymentTerms terms);
}
