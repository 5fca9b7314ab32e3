package org.faktuur.receivables;

import java.util.Optional;
import org.faktuur.outcome.Refusal;
import org.joda.money.Money;

/// How much an account may owe. Zero is no limit, unless it is mandatory; a mandatory limit is always checked.
public record CreditLimit(Money amount, boolean mandatory) {

    /// The exposure would exceed the limit.
    public record CreditLimitExceeded(String account, Money limit, Money exposure, Money excess)
            implements Refusal {
    }

    /// Whether this limit has to be checked in a mode.
    public boolean isChecked(CreditCheck mode) {
        return mandatory || mode != CreditCheck.NONE && !amount.isZero();
    }

    /// The refusal when the account's exposure with this document exceeds the limit.
    public Optional<Refusal> refuse(String account, CreditExposure exposure, Money document, CreditCheck mode) {
        if (!isChecked(mode) || !document.isPositive()) {
            return Optional.empty();
        }
        var exposed = exposure.with(document, mode);
        return exposed.isGreaterThan(amount)
                ? Optional.of(new CreditLimitExceeded(account, amount, exposed, exposed.minus(amount)))
                : Optional.empty();
    }
}
