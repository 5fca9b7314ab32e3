package org.faktuur.ledger.view;

import org.faktuur.outcome.Refusal;

/// Why something of a rule cannot be typed.
sealed interface PostingProfileRefusal extends Refusal {

    /// A rule for all names nobody.
    record RuleIsForAll() implements PostingProfileRefusal {
    }

    /// Only what customers owe goes to accounts by customer posting profile.
    record RuleIsForEveryProfile() implements PostingProfileRefusal {
    }

    /// The number of an account stands on what is posted.
    record AccountNumberStays() implements PostingProfileRefusal {
    }
}
