package org.faktuur.projects.invoice;

/// How far a project invoice is (SPEC H1).
public enum ProjectInvoiceStatus {

    /// It may be edited.
    DRAFT,

    /// Somebody looks at it; it may be edited.
    IN_REVIEW,

    /// It is done with and never changes again.
    CONFIRMED
}
