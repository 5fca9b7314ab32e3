package org.faktuur.sales;

import org.faktuur.receivables.CreditCheck;
import org.faktuur.receivables.CreditExposure;
import org.faktuur.receivables.CreditLimit;
import org.joda.money.Money;

/// How an invoice account stands against its credit limit, in the company's currency.
///
/// @param check what the company holds against the limit
public record CreditStanding(CreditLimit limit, CreditExposure exposure, CreditCheck check) {

    /// What it may still come to owe; below zero where the limit is exceeded.
    public Money room() {
        var none = Money.zero(limit.amount().getCurrencyUnit());
        return limit.amount().minus(exposure.with(none, check));
    }
}
