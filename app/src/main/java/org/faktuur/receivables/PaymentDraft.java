package org.faktuur.receivables;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/// A payment that somebody is about to register, as far as it is known.
///
/// @param bankAccount its code; empty where it is not known
public record PaymentDraft(Optional<String> customer, LocalDate date, Optional<Money> received, String bankAccount,
                           Payment.Origin origin) {

    /// Nothing is known but the day.
    public static PaymentDraft on(LocalDate date) {
        return new PaymentDraft(Optional.empty(), date, Optional.empty(), "", new Payment.Origin("", ""));
    }

    /// The same of this customer.
    public PaymentDraft of(String account) {
        return new PaymentDraft(Optional.of(account), date, received, bankAccount, origin);
    }
}
