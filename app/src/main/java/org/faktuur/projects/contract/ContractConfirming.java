package org.faktuur.projects.contract;

import org.faktuur.outcome.Outcome;

/// Confirms contracts. What was written under a contract is written anew by that, so this is done above contracts.
@FunctionalInterface
public interface ContractConfirming {

    /// What became of it.
    ///
    /// @param rated how many approved entries were written anew
    /// @param stayed how many stay as they are, since an invoice holds something of them
    record Confirmed(ProjectContract contract, int rated, int stayed) {
    }

    /// Confirms a draft.
    Outcome<Confirmed> confirm(String contract);
}
