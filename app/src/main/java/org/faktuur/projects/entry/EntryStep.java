package org.faktuur.projects.entry;

/// What is done with an entry (SPEC G2).
public enum EntryStep {

    /// Its writer hands it in.
    SUBMIT,

    /// Its writer takes it back before it was approved.
    RECALL,

    /// Whoever approves says yes.
    APPROVE,

    /// Whoever approves says no.
    REJECT,

    /// Its writer asks for it back after it was approved.
    REQUEST_RECALL,

    /// Whoever approves gives it back.
    GIVE_BACK,

    /// Whoever approves keeps it approved though it was asked back.
    KEEP_APPROVED,

    /// Whoever approves thinks again.
    CANCEL_APPROVAL
}
