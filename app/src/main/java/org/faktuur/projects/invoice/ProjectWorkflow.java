package org.faktuur.projects.invoice;

/// In which order a batch job of projects sleeps and processes (SPEC F10).
public enum ProjectWorkflow {

    /// Sleeps first, and calls the runner when that is over.
    PROCESS_RUN_CALLER,

    /// Processes first, then sleeps.
    PROCESS_RUNNER,

    /// Reckons anew how much of each role's time serves customers, then sleeps; creates no invoices.
    UPDATE_ROLE_UTILIZATION
}
