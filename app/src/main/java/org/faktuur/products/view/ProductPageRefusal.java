package org.faktuur.products.view;

import org.faktuur.outcome.Refusal;

/// Why something on a product's page stays as it is.
sealed interface ProductPageRefusal extends Refusal {

    /// Orders and invoices bear the item number.
    record ItemStays() implements ProductPageRefusal {
    }
}
