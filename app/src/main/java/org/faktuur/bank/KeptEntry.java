package org.faktuur.bank;

import java.util.Optional;

/// An entry of an imported statement, with what became of it.
///
/// @param payment the number of the payment that it brought
public record KeptEntry(long id, BankEntry entry, boolean setAside, Optional<String> payment) {

    /// Is something to be done with it?
    public boolean isWaiting() {
        return !setAside && payment.isEmpty();
    }
}
