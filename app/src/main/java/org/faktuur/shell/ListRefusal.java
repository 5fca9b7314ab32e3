package org.faktuur.shell;

import java.util.List;
import org.faktuur.outcome.Refusal;

/// Why a list cannot be filtered by what was typed, or not be written to a file.
public sealed interface ListRefusal extends Refusal {

    /// No status is called so.
    record NoSuchStatus(String typed, List<? extends Enum<?>> choices) implements ListRefusal {
    }

    /// These are no date, and no word for days that move with the session date.
    record NoSuchDays(String typed) implements ListRefusal {
    }

    /// The file cannot be written; `why` is what the machine says.
    record NotWritten(String file, String why) implements ListRefusal {
    }
}
