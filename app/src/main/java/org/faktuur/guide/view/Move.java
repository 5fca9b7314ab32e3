package org.faktuur.guide.view;

import java.util.Optional;
import java.util.function.Supplier;

/// The smallest part of a step: as soon as nothing stands in its way, it is done.
record Move(Supplier<Optional<Fault>> inTheWay, Runnable act) {

    /// Looks and does nothing.
    static Move look(Supplier<Optional<Fault>> fault) {
        return new Move(fault, () -> { });
    }
}
