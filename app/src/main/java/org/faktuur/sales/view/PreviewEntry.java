package org.faktuur.sales.view;

import java.util.List;
import org.faktuur.ledger.Explanation;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.shell.Fact;

/// An entry of the voucher that would be posted, the name of its account, and why it would be made.
public record PreviewEntry(VoucherLine entry, String accountName, Explanation why) {

    /// The explanation, part by part.
    List<Fact> reasons() {
        return why.parts().stream().map(part -> Fact.of("ExplanationTopic." + part.topic(), part.words())).toList();
    }
}
