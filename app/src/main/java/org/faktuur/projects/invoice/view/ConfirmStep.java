package org.faktuur.projects.invoice.view;

/// How far a draft is that is confirmed with others (SPEC H4).
public enum ConfirmStep {

    /// It waits for those before it.
    SCHEDULED,

    /// It is its turn.
    PROCESSING,

    /// It is confirmed.
    COMPLETE,

    /// It is not confirmed, for a reason.
    FAILED,

    /// The run was stopped before it.
    NOT_REACHED
}
