package org.faktuur.receivables;

/// Whether a settlement holds, was undone, or undoes another.
public enum SettlementState {
    SETTLED, UNDONE, REVERSAL
}
