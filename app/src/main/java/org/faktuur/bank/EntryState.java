package org.faktuur.bank;

/// What becomes of an entry of a bank statement.
public enum EntryState {
    PROPOSED, UNMATCHED, POSTED, SET_ASIDE
}
