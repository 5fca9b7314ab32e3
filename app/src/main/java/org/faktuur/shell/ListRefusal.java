package org.faktuur.shell;

import org.faktuur.outcome.Refusal;

/// Why a list cannot be filtered by what was typed.
public sealed interface ListRefusal extends Refusal {

    /// A column of dates was given something else.
    record NotADate(String typed) implements ListRefusal {
    }

    /// A column of numbers was given something else.
    record NotANumber(String typed) implements ListRefusal {
    }

    /// No status is called so.
    record NoSuchStatus(String typed) implements ListRefusal {
    }
}
