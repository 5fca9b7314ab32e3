package org.faktuur.ledger.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.ledger.Explanation;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.shell.Fact;

/// An entry of a posted voucher with the name of its account and, where it is known, why it was made.
public record VoucherEntry(VoucherLine line, String accountName, Optional<Explanation> why) {

    /// The explanation part by part; without one, the posting rule as it was kept.
    List<Fact> reasons() {
        return why.map(known -> known.parts().stream()
                        .map(part -> Fact.of("ExplanationTopic." + part.topic(), part.words())).toList())
                .orElse(List.of(Fact.of("ExplanationTopic.RULE", line.basis().rule())));
    }
}
