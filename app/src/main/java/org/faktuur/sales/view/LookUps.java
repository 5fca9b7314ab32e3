package org.faktuur.sales.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.faktuur.shell.Background;

/// What is being looked up for what was typed; saving waits for it.
final class LookUps {

    private final Background background;
    private final List<Runnable> waiting = new ArrayList<>();
    private int open;

    LookUps(Background background) {
        this.background = background;
    }

    /// Looks something up off the screen's thread.
    <T> void run(Supplier<T> work, Consumer<? super T> then) {
        open++;
        background.run(work, then, this::done);
    }

    /// Does this when everything was looked up: at once when nothing is open.
    void whenDone(Runnable act) {
        if (open == 0) {
            act.run();
        } else {
            waiting.add(act);
        }
    }

    private void done() {
        open--;
        if (open == 0) {
            var acts = List.copyOf(waiting);
            waiting.clear();
            acts.forEach(Runnable::run);
        }
    }
}
