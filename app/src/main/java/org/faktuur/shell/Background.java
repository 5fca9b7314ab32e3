package org.faktuur.shell;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work that may take a while, off the screen's thread, its answer back on it. Never interrupted. What goes wrong
/// by surprise is shown once, here; features catch nothing.
public interface Background {

    /// Does the work, then hands its answer to the screen. Where the work failed there is no answer: the surprise is shown.
    <T> void run(Supplier<T> work, Consumer<? super T> then);

    /// Like `run`, and calls `anyway` on the screen's thread whether the work was done or failed.
    <T> void run(Supplier<T> work, Consumer<? super T> then, Runnable anyway);

    /// From within work: does this on the screen's thread soon. For progress.
    void onScreen(Runnable act);

    /// Is work under way whose answer will still show?
    default boolean isBusy() {
        return false;
    }

    /// Does everything at once on the thread that asks; a surprise goes to the caller. For tests.
    static Background immediate() {
        return new Background() {
            @Override
            public <T> void run(Supplier<T> work, Consumer<? super T> then) {
                then.accept(work.get());
            }

            @Override
            public <T> void run(Supplier<T> work, Consumer<? super T> then, Runnable anyway) {
                try {
                    run(work, then);
                } finally {
                    anyway.run();
                }
            }

            @Override
            public void onScreen(Runnable act) {
                act.run();
            }
        };
    }
}
