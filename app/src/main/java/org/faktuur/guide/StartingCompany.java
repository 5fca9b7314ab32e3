package org.faktuur.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The books that a guide starts from.
public enum StartingCompany {
    /// The practice company as it comes.
    PRACTICE_COMPANY,
    /// A new company without customers, products or orders.
    EMPTY,
    /// A new company with the Northwind orders read in.
    NORTHWIND;

    /// As a guide writes it: practice-company.
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<StartingCompany> of(String written) {
        return Arrays.stream(values()).filter(each -> each.written().equals(written)).findFirst();
    }
}
