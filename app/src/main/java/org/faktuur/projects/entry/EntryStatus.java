package org.faktuur.projects.entry;

import java.util.Optional;
import org.faktuur.projects.actual.TransactionClass;

/// How far an entry is (SPEC G2).
public enum EntryStatus {

    /// It is being written.
    DRAFT,

    /// It waits for approval.
    SUBMITTED,

    /// It was approved, and its actuals are written.
    APPROVED,

    /// Time that was not approved, or was given back.
    RETURNED,

    /// An expense, material or fee that was not approved, or was given back.
    REJECTED,

    /// Its writer asked for it back after it was approved.
    RECALL_REQUESTED;

    /// May it be changed and deleted?
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED || this == REJECTED;
    }

    /// Does it wait for whoever approves?
    public boolean waits() {
        return this == SUBMITTED || this == RECALL_REQUESTED;
    }

    /// Where a step leads; empty where it cannot be taken.
    public Optional<EntryStatus> after(EntryStep step, TransactionClass transactionClass) {
        var back = transactionClass == TransactionClass.TIME ? RETURNED : REJECTED;
        return Optional.ofNullable(switch (step) {
            case SUBMIT -> isEditable() ? SUBMITTED : null;
            case RECALL -> this == SUBMITTED ? DRAFT : null;
            case APPROVE -> this == SUBMITTED ? APPROVED : null;
            case REJECT -> this == SUBMITTED ? back : null;
            case REQUEST_RECALL -> this == APPROVED ? RECALL_REQUESTED : null;
            case GIVE_BACK -> this == RECALL_REQUESTED ? back : null;
            case KEEP_APPROVED -> this == RECALL_REQUESTED ? APPROVED : null;
            case CANCEL_APPROVAL -> this == APPROVED ? SUBMITTED : null;
        });
    }
}
