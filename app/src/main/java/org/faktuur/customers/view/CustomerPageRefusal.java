package org.faktuur.customers.view;

import org.faktuur.outcome.Refusal;

/// Why something on a customer's page stays as it is.
sealed interface CustomerPageRefusal extends Refusal {

    /// Orders and invoices bear the account.
    record AccountStays() implements CustomerPageRefusal {
    }

    /// The customer is not in the books yet.
    record SaveCustomerFirst() implements CustomerPageRefusal {
    }
}
