package org.faktuur.ledger;

import java.util.Optional;

/// The vouchers; added, never changed.
public interface Vouchers {

    /// Adds a voucher to the posting that is being made.
    void add(Voucher voucher);

    Optional<Voucher> byNumber(String number);
}
