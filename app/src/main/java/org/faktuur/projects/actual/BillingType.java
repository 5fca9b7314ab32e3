package org.faktuur.projects.actual;

/// Whether the customer pays (SPEC F3).
public enum BillingType {

    /// Billed.
    CHARGEABLE,

    /// Not billed; the customer does not hear of it.
    NON_CHARGEABLE,

    /// Not billed; the customer sees it, and it counts for utilisation.
    COMPLIMENTARY,

    /// There is nobody to bill: the class is not on the contract line.
    NOT_AVAILABLE;

    /// Does it add to what an invoice comes to?
    public boolean isBilled() {
        return this == CHARGEABLE;
    }
}
