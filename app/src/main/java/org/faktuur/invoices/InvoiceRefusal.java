package org.faktuur.invoices;

import org.faktuur.outcome.Refusal;

/// Why an invoice is not shown or printed.
public sealed interface InvoiceRefusal extends Refusal {

    /// There is no posted invoice of this number.
    record NoSuchInvoice(String invoice) implements InvoiceRefusal {
    }

    /// Only an invoice is corrected, not a credit note.
    record NotToCorrect(String invoice) implements InvoiceRefusal {
    }

    /// No invoice is marked, and the cursor stands on none.
    record NothingChosen() implements InvoiceRefusal {
    }
}
