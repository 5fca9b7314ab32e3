package org.faktuur.customers;

import org.joda.money.Money;

/// A customer as the list shows it. The currency is the one that the customer is invoiced in, the credit limit stands
/// in the company's.
public record CustomerRow(String account, String name, String city, String group, String currency, Money creditLimit,
                          Hold hold) {
}
