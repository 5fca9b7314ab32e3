package org.faktuur.codes;

/// Something that a company sets up under a code of its own: terms of payment, a charge, a group.
public interface Coded {

    /// What it is called by on customers, orders and other set-up.
    String code();

    /// What people call it.
    String name();
}
