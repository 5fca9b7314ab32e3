package org.faktuur.codes;

import org.faktuur.outcome.Refusal;

/// Why something that has a code is not kept or not taken away.
public sealed interface CodeRefusal extends Refusal {

    /// It has no code.
    record CodeNeeded() implements CodeRefusal {
    }

    /// It has no name.
    record CodeNameNeeded(String code) implements CodeRefusal {
    }

    /// There is one of this code already.
    record CodeTaken(String code) implements CodeRefusal {
    }

    /// There is none of this code (any more).
    record CodeGone(String code) implements CodeRefusal {
    }

    /// Customers, orders or other set-up bear it.
    record CodeInUse(String code) implements CodeRefusal {
    }

    /// Others bear the code, so it stays as it is.
    record CodeStays() implements CodeRefusal {
    }
}
