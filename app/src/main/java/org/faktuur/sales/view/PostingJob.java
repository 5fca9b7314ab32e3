package org.faktuur.sales.view;

import java.util.List;
import org.faktuur.invoices.Posted;
import org.faktuur.printing.HandOut;
import org.faktuur.sales.InvoicePlan;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.PostSalesInvoice.Verdict;

/// Invoices that are to be posted, and what is printed of them.
///
/// @param plan the invoices that are tried
/// @param refused those that were refused before and are not tried again
public record PostingJob(InvoicePlan plan, InvoicingParameters parameters, Printing printing,
                         List<Verdict<Posted>> refused) {

    public PostingJob {
        refused = List.copyOf(refused);
    }

    /// Whether papers are made, when, and by which rule they are handed out.
    public record Printing(boolean on, PrintWhen when, HandOut.By by) {

        static Printing of(PrintFields fields) {
            return new Printing(fields.invoice().get(), fields.when().get(), fields.by());
        }
    }
}
