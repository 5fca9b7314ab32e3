package org.faktuur.projects.contract.view;

/// What came of a contract that was to be invoiced.
public enum DraftVerdict {

    /// It has drafts.
    MADE,

    /// It has none, for a reason.
    REFUSED,

    /// Somebody stopped before it.
    NOT_REACHED
}
