package org.faktuur.projects.billing.view;

import org.faktuur.outcome.Refusal;

/// Why an act of the pages of customers' invoices of projects is off.
public sealed interface CustomerInvoicePageRefusal extends Refusal {

    /// None is chosen.
    record NoCustomerInvoiceChosen() implements CustomerInvoicePageRefusal {
    }

    /// One that is invoiced is among what was chosen.
    record ChooseWhatWaits() implements CustomerInvoicePageRefusal {
    }

    /// It is not invoiced yet, so that there is nothing to open.
    record NotPostedYet() implements CustomerInvoicePageRefusal {
    }

    /// A group is the first or the last already, or none is chosen.
    record GroupStays() implements CustomerInvoicePageRefusal {
    }
}
