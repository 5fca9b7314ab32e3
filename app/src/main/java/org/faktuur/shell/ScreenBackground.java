package org.faktuur.shell;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Work of the desktop: each on a thread of its own that nobody interrupts, the answer on the screen's thread.
final class ScreenBackground implements Background {

    private final Consumer<Throwable> surprises;
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();

    /// Surprises are handed to this, on the screen's thread.
    ScreenBackground(Consumer<Throwable> surprises) {
        this.surprises = surprises;
    }

    /// How many pieces of work are under way.
    ReadOnlyIntegerProperty running() {
        return running.getReadOnlyProperty();
    }

    @Override
    public boolean isBusy() {
        return running.get() > 0;
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then) {
        run(work, then, () -> { });
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then, Runnable anyway) {
        running.set(running.get() + 1);
        Thread.ofVirtual().name("desk-work").start(() -> {
            try {
                var answer = work.get();
                onScreen(() -> finish(() -> then.accept(answer), anyway));
            } catch (Throwable surprise) {
                onScreen(() -> finish(() -> surprises.accept(surprise), anyway));
            }
        });
    }

    private void finish(Runnable end, Runnable anyway) {
        running.set(running.get() - 1);
        try {
            end.run();
        } catch (RuntimeException surprise) {
            surprises.accept(surprise);
        } finally {
            anyway.run();
        }
    }

    @Override
    public void onScreen(Runnable act) {
        if (Platform.isFxApplicationThread()) {
            act.run();
        } else {
            Platform.runLater(act);
        }
    }
}
