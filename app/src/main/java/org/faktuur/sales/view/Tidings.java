package org.faktuur.sales.view;

/// What the parts of an order page tell the page.
interface Tidings {

    /// Somebody changed something.
    void changed();

    /// A field was marked as wrong, or its mark was taken away.
    void checked();
}
