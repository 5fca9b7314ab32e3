package org.faktuur;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// What is asked for once and then known.
final class Once {

    private Once() {
    }

    static <T> Supplier<T> of(Supplier<T> source) {
        var kept = new AtomicReference<T>();
        return () -> kept.updateAndGet(known -> known == null ? source.get() : known);
    }
}
