package org.faktuur.projects.invoice.view;

import org.faktuur.outcome.Refusal;

/// Why an act of the pages of project invoices is off, or a field closed.
public sealed interface InvoicePageRefusal extends Refusal {

    /// No project invoice is chosen.
    record NoProjectInvoiceChosen() implements InvoicePageRefusal {
    }

    /// Something that is confirmed is among what was chosen.
    record ChooseDraftsOnly() implements InvoicePageRefusal {
    }

    /// There is no such project invoice any more.
    record NoSuchProjectInvoice(String invoice) implements InvoicePageRefusal {
    }

    /// A confirmed one stays as it is.
    record ProjectInvoiceStays(String invoice) implements InvoicePageRefusal {
    }

    /// The cursor stands on no detail.
    record NoDetailChosen() implements InvoicePageRefusal {
    }

    /// What was billed keeps its description.
    record DescriptionStays(String description) implements InvoicePageRefusal {
    }

    /// The detail is as it was.
    record DetailIsAsItWas(String description) implements InvoicePageRefusal {
    }

    /// The run is over.
    record ConfirmingIsOver() implements InvoicePageRefusal {
    }

    /// No row of the backlog is chosen.
    record NothingOfBacklogChosen() implements InvoicePageRefusal {
    }
}
