package org.faktuur.shell;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A background whose work waits until the test lets it go on: for what a person can do meanwhile.
public final class HeldBackground implements Background {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    public boolean holds;

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then) {
        run(work, then, () -> { });
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then, Runnable anyway) {
        waiting.add(() -> Background.immediate().run(work, then, anyway));
        if (!holds) {
            release();
        }
    }

    @Override
    public void onScreen(Runnable act) {
        act.run();
    }

    /// Does what waits.
    public void release() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /// How many pieces of work wait.
    public int waiting() {
        return waiting.size();
    }
}
