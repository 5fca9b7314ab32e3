package org.faktuur.customers;

import org.faktuur.codes.Coded;

/// A group of customers: for posting, for charges and for lists.
public record CustomerGroup(String code, String name) implements Coded {
}
