package org.faktuur.ledger;

import org.faktuur.listing.RowSource;

/// The vouchers as lists: columns number, date, document, description.
public interface VoucherLists {

    /// Every voucher; the column posting is the order of posting.
    RowSource<VoucherRow> all();
}
