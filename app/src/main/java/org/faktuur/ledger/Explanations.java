package org.faktuur.ledger;

import java.util.List;

/// Explains the entries of vouchers; whoever makes vouchers brings its own.
public interface Explanations {

    /// Why each entry of a posted voucher was made, in the order of its entries; empty when it was made elsewhere.
    List<Explanation> of(Voucher voucher);
}
