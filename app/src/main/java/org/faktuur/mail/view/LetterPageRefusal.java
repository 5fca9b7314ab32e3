package org.faktuur.mail.view;

import org.faktuur.outcome.Refusal;

/// Why a letter is not changed back.
sealed interface LetterPageRefusal extends Refusal {

    /// The letter says the usual already.
    record LetterSaysTheUsual() implements LetterPageRefusal {
    }
}
