package org.faktuur.ledger;

import java.util.Optional;

/// Explains posted vouchers; whoever makes vouchers brings its own.
public interface Explanations {

    /// What a posted voucher was made for; empty when somebody else made it.
    Optional<Origin> of(Voucher voucher);
}
