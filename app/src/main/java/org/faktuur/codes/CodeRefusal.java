package org.faktuur.codes;

import java.util.List;
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

    /// Customers, orders or other set-up bear it: which, and how many.
    record CodeInUse(String code, List<BorneBy> where) implements CodeRefusal {

        public CodeInUse {
            where = List.copyOf(where);
        }
    }

    /// So many of these bear a code; the first of them by its own name.
    record BorneBy(CodeBearer bearer, int count, String first) implements CodeRefusal {
    }

    /// Others bear the code, so it stays as it is.
    record CodeStays() implements CodeRefusal {
    }
}
