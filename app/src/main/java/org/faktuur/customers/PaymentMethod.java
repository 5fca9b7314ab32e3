package org.faktuur.customers;

/// A way of paying: a code and what it is called.
public record PaymentMethod(String code, String name) {
}
