package org.faktuur.sales.view;

import org.faktuur.outcome.Refusal;

/// Why an act or a field of the Posting invoice dialog is off.
public sealed interface PostingRefusal extends Refusal {

    /// The invoices are being made.
    record PostingRuns() implements PostingRefusal {
    }

    /// The run has ended.
    record RunHasEnded() implements PostingRefusal {
    }

    /// The proposal is still being reckoned.
    record StillReckoning() implements PostingRefusal {
    }

    /// No order can be invoiced like this.
    record NothingCanBePosted() implements PostingRefusal {
    }

    /// No order is chosen yet.
    record NoOrdersYet() implements PostingRefusal {
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

    /// Packing slips are chosen only where they are what is invoiced.
    record SlipsNotInvoiced() implements PostingRefusal {
    }

    /// Nothing is printed, so there is nothing to say about papers.
    record NothingIsPrinted() implements PostingRefusal {
    }

    /// Packing slips have delivered what is invoiced; nothing is left to reduce.
    record DeliveredBySlips() implements PostingRefusal {
    }

    /// Each invoice is dated by the end of its month.
    record DatedByMonth() implements PostingRefusal {
    }

    /// An order heads only where orders are summarized into one.
    record OnlyForSummaryOrder() implements PostingRefusal {
    }

    /// Orders are to be summarized into one, and it is not said into which.
    record SummaryOrderMissing() implements PostingRefusal {
    }

    /// The order is not among those that are invoiced.
    record NotOneOfTheOrders(String order) implements PostingRefusal {
    }

    /// A job posts; it makes no pro forma invoices.
    record JobOnlyPosts() implements PostingRefusal {
    }

    /// What single invoices have on the Setup tab is not kept in a job.
    record SetupNotInJob() implements PostingRefusal {
    }

    /// There is nothing to merge.
    record NothingToArrange() implements PostingRefusal {
    }

    /// Orders can be selected late only by a query.
    record LateWithoutQuery() implements PostingRefusal {
    }

    /// The query found nothing when OK was pressed.
    record NothingSelected() implements PostingRefusal {
    }

    /// An invoice before it is refused, and the run stops there.
    record NotReached() implements PostingRefusal {
    }

    /// No invoice is shown that could be set up.
    record NoInvoiceShown() implements PostingRefusal {
    }

    /// What was posted stays as it is.
    record PostedAlready() implements PostingRefusal {
    }

    /// The company's own currency has no exchange rate.
    record InOwnCurrency() implements PostingRefusal {
    }

    /// A rate is more than zero.
    record RateBelowZero() implements PostingRefusal {
    }

    /// Nothing was set up for this invoice.
    record NothingSetUp() implements PostingRefusal {
    }
}
