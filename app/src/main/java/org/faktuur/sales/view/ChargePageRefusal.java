package org.faktuur.sales.view;

import org.faktuur.outcome.Refusal;

/// Why something of a charge cannot be typed.
sealed interface ChargePageRefusal extends Refusal {

    /// A charge for all names nobody and nothing.
    record ChargeIsForAll() implements ChargePageRefusal {
    }
}
