package org.faktuur.batch;

import org.faktuur.outcome.Refusal;

/// Why a page of the history does not do something.
public sealed interface BatchRefusal extends Refusal {

    /// No line is chosen.
    record NoRunLineChosen() implements BatchRefusal {
    }

    /// Nothing was made of the chosen lines.
    record NothingMade() implements BatchRefusal {
    }
}
