package org.faktuur.projects.actual;

/// Whether an actual still stands (SPEC G4).
public enum AdjustmentStatus {

    /// It stands.
    NONE,

    /// It was reversed, and perhaps replaced.
    ADJUSTED,

    /// It is a reversal; nothing can be done with it.
    UNADJUSTABLE
}
