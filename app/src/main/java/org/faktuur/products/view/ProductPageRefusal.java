package org.faktuur.products.view;

import org.faktuur.outcome.Refusal;

/// Why something on a product's page stays as it is.
sealed interface ProductPageRefusal extends Refusal {

    /// Orders and invoices bear the item number.
    record ItemStays() implements ProductPageRefusal {
    }

    /// A product is counted once it is in the books.
    record ProductNotKept() implements ProductPageRefusal {
    }
}
