package org.faktuur.receivables;

import java.util.List;
import java.util.Optional;

/// What settled what; added, never changed.
public interface Settlements {

    /// Adds a settlement to the posting that is being made.
    void add(Settlement settlement);

    Optional<Settlement> byNumber(String number);

    /// Those that a transaction is part of, in the order of posting, and those that undo them.
    List<Settlement> of(long transaction);

    /// The number of what undid a settlement.
    Optional<String> undoing(String number);
}
