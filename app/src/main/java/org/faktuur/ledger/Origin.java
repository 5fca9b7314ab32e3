package org.faktuur.ledger;

import java.util.List;
import org.faktuur.numbering.DocumentRef;

/// What a voucher was made for, and why each of its entries, in their order.
public record Origin(DocumentRef document, List<Explanation> entries) {

    public Origin {
        entries = List.copyOf(entries);
    }
}
