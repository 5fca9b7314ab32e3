package org.faktuur.customers;

import org.faktuur.codes.Coded;

/// A way of paying: a code and what it is called.
public record PaymentMethod(String code, String name) implements Coded {
}
