package org.faktuur.sales.view;

import org.faktuur.printing.HandOut;
import org.faktuur.sales.InvoicePlan;
import org.faktuur.sales.InvoicingParameters;

/// Invoices that are to be posted, and what is printed of them.
///
/// @param plan every invoice to be, also those that will be refused, so that the history tells of them
public record PostingJob(InvoicePlan plan, InvoicingParameters parameters, Printing printing) {

    /// Whether papers are made, when, and by which rule they are handed out.
    public record Printing(boolean on, PrintWhen when, HandOut.By by) {

        static Printing of(PrintFields fields) {
            return new Printing(fields.invoice().get(), fields.when().get(), fields.by());
        }
    }
}
