package org.faktuur.listing;

import java.util.List;
import org.faktuur.outcome.Refusal;

/// Why a query cannot be run, read or kept.
public sealed interface QueryRefusal extends Refusal {

    /// What is typed in a row will not do, for this reason.
    record QueryRowWrong(int row, Object field, Refusal reason) implements QueryRefusal {
    }

    /// A row names a field and says nothing of it.
    record CriteriaMissing() implements QueryRefusal {
    }

    /// The range begins after it ends.
    record RangeReversed(Object from, Object to) implements QueryRefusal {
    }

    /// The query finds more rows than can be taken at once.
    record TooManyFound(long found, int most) implements QueryRefusal {
    }

    /// There is no saved query of this name.
    record NoSuchQuery(String name, List<String> known) implements QueryRefusal {
    }

    /// A query is saved under a name.
    record QueryNameMissing() implements QueryRefusal {
    }

    /// The name is longer than what is kept.
    record QueryNameBeyond(int most) implements QueryRefusal {
    }

    /// The name is taken by another query.
    record QueryNameTaken(String name) implements QueryRefusal {
    }

    /// The query is longer than what is kept.
    record QueryTooLong(int most) implements QueryRefusal {
    }

    /// Nothing was saved yet under which it could be renamed, deleted or made the default.
    record QueryNotSaved() implements QueryRefusal {
    }
}
