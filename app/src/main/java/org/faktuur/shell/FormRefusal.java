package org.faktuur.shell;

import org.faktuur.outcome.Refusal;

/// Why a form does not do what was asked.
public sealed interface FormRefusal extends Refusal {

    /// Nothing was changed since it was kept.
    record NothingToSave() implements FormRefusal {
    }

    /// Something was typed that is neither kept nor taken back.
    record SaveOrUndoFirst() implements FormRefusal {
    }

    /// The cursor stands on no row.
    record NoRowChosen() implements FormRefusal {
    }
}
