package org.faktuur.tax.view;

import org.faktuur.outcome.Refusal;

/// Why something of the setup of sales tax cannot be typed.
sealed interface TaxSetupRefusal extends Refusal {

    /// A code stands on what is posted.
    record VatCodeStays() implements TaxSetupRefusal {
    }

    /// A group stands on customers, products and orders.
    record GroupNameStays() implements TaxSetupRefusal {
    }
}
