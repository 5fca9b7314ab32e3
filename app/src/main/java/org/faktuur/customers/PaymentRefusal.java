package org.faktuur.customers;

import org.faktuur.outcome.Refusal;

/// Why terms of payment or a cash discount are not kept.
public sealed interface PaymentRefusal extends Refusal {

    /// Months or days below zero, or so many that it is a slip.
    record TermsOutOfRange(String code) implements PaymentRefusal {
    }

    /// A month has no such day.
    record NoSuchDayOfMonth(int day) implements PaymentRefusal {
    }

    /// Either a day of the month or a day of the week.
    record TwoPaymentDays(String code) implements PaymentRefusal {
    }

    /// The method needs a cutoff day.
    record CutoffDayNeeded(String code) implements PaymentRefusal {
    }

    /// A discount outside 0 to 100.
    record CashDiscountOutOfRange(String code) implements PaymentRefusal {
    }

    /// The next discount of the chain is not there.
    record NoSuchCashDiscount(String code) implements PaymentRefusal {
    }

    /// The chain would come back to where it began.
    record CashDiscountCircle(String code) implements PaymentRefusal {
    }
}
