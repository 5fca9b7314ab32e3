package org.faktuur.sales.view;

import org.faktuur.outcome.Refusal;

/// Why an act of the Posting invoice dialog is off.
public sealed interface PostingRefusal extends Refusal {

    /// The invoices are being made.
    record PostingRuns() implements PostingRefusal {
    }

    /// The proposal is still being reckoned.
    record StillReckoning() implements PostingRefusal {
    }

    /// No order can be invoiced like this.
    record NothingCanBePosted() implements PostingRefusal {
    }

    /// Neither posting nor printing is on.
    record NothingToDo() implements PostingRefusal {
    }

    /// There is no other invoice in this direction.
    record NoOtherInvoice() implements PostingRefusal {
    }

    /// No packing slip is chosen.
    record NoSlipChosen() implements PostingRefusal {
    }
}
