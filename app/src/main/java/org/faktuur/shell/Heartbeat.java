package org.faktuur.shell;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Does something again and again, on the screen's thread, for as long as it answers yes.
@FunctionalInterface
public interface Heartbeat {

    /// From one pause on from now, after every pause.
    void every(Duration pause, BooleanSupplier beat);
}
