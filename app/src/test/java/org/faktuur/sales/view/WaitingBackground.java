package org.faktuur.sales.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.faktuur.shell.Background;

/// Work that is done only when the test says so, the latest first: as awkwardly as threads may have it.
final class WaitingBackground implements Background {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    /// Does what waits, and what comes of it, until nothing does.
    void doAll() {
        while (!waiting.isEmpty()) {
            waiting.removeLast().run();
        }
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then) {
        run(work, then, () -> { });
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then, Runnable anyway) {
        waiting.addLast(() -> {
            try {
                then.accept(work.get());
            } finally {
                anyway.run();
            }
        });
    }

    @Override
    public void onScreen(Runnable act) {
        act.run();
    }
}
