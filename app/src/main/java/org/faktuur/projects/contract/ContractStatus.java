package org.faktuur.projects.contract;

/// How far a contract is (SPEC F1).
public enum ContractStatus {

    /// It is being agreed.
    DRAFT,

    /// It holds.
    CONFIRMED
}
