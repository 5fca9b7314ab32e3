package org.faktuur.projects.invoice.view;

/// The views of the billing backlog (SPEC F8).
public enum BacklogKind {

    /// Work that is billed as costs arise.
    WORK,

    /// Milestones of fixed prices, each customer's part.
    MILESTONES,

    /// Products of contracts, each customer's part.
    PRODUCTS
}
