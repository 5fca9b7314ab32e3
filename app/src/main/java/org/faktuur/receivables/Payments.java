package org.faktuur.receivables;

import java.util.Optional;

/// The payments of customers; added, never changed.
public interface Payments {

    /// Adds a payment to the posting that is being made.
    void add(Payment payment);

    Optional<Payment> byNumber(String number);

    /// The number of the payment that a line of a bank statement brought.
    Optional<String> ofBankEntry(String key);
}
