package org.faktuur.shell;

import org.faktuur.outcome.Refusal;

/// Why a list cannot be filtered by what was typed.
public sealed interface ListRefusal extends Refusal {

    /// No status is called so.
    record NoSuchStatus(String typed) implements ListRefusal {
    }
}
