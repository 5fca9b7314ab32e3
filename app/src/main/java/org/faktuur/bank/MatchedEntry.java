package org.faktuur.bank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faktuur.receivables.CustomerTransactionRow;
import org.faktuur.receivables.PaymentMatch;
import org.faktuur.receivables.RegisterPayment;

/// An entry with the payment that is proposed for it.
///
/// @param customer whose payment it is; empty where that is not known
public record MatchedEntry(KeptEntry kept, Optional<CustomerTransactionRow.Customer> customer, PaymentMatch match) {

    /// What becomes of it.
    public EntryState state() {
        return kept.payment().isPresent() ? EntryState.POSTED : kept.setAside() ? EntryState.SET_ASIDE
                : customer.isPresent() && !match.proposal().parts().isEmpty() ? EntryState.PROPOSED
                : EntryState.UNMATCHED;
    }

    /// The documents that it settles.
    public String documents() {
        return match.proposal().parts().stream().map(part -> part.transaction().document().number())
                .collect(Collectors.joining(", "));
    }

    /// How much of which transaction it settles.
    public List<RegisterPayment.Wanted> wanted() {
        return match.proposal().parts().stream().map(part -> new RegisterPayment.Wanted(
                part.transaction().posting(), part.settled(), part.discount())).toList();
    }
}
