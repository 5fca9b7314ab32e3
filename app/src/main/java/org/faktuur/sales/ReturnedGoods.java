package org.faktuur.sales;

/// What becomes of goods that a customer gives back: they lie in stock again, are scrapped, are not returned at all, or
/// are sent back to the customer.
public enum ReturnedGoods {
    IN_STOCK, SCRAPPED, NOT_RETURNED, SENT_BACK;

    /// Whether stock grows by them.
    public boolean enterStock() {
        return this == IN_STOCK;
    }

    /// Whether what they cost is lost.
    public boolean isLost() {
        return this == SCRAPPED || this == NOT_RETURNED;
    }
}
