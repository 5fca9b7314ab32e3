package org.faktuur;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Does things on the screen's thread and waits for them; starts the toolkit the first time.
public final class OnScreen {

    private OnScreen() {
    }

    /// Does this on the screen's thread and answers what it answers. What it throws is thrown.
    public static <T> T ask(Callable<T> work) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException noToolkit) {
            throw new IllegalStateException(noToolkit);
        }
        try {
            return Platform.isFxApplicationThread() ? work.call()
                    : WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(work));
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    /// Does this on the screen's thread.
    public static void run(Runnable work) {
        ask(() -> {
            work.run();
            return null;
        });
    }

    /// Waits until the screen has done what it was given.
    public static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
