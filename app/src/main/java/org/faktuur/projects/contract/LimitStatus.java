package org.faktuur.projects.contract;

/// How an unbilled sale stands against the limits of its contract (SPEC F5).
public enum LimitStatus {

    /// It fits, and uses up what it comes to.
    COMMITTED,

    /// It does not fit as a whole, so it cannot be marked ready to invoice.
    FAILED,

    /// No limit is about it.
    NOT_APPLICABLE,

    /// Nobody has marked it ready to invoice yet.
    NOT_EVALUATED
}
