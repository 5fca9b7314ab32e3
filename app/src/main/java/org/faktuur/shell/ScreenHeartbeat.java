package org.faktuur.shell;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/// Beats until its desktop is left; between two beats the screen rests. Begun and stopped on the screen's thread.
public final class ScreenHeartbeat implements Heartbeat {

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("heartbeat").factory());

    /// One that beats nothing yet.
    public ScreenHeartbeat() {
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void every(Duration pause, BooleanSupplier beat) {
        if (!clock.isShutdown()) {
            clock.schedule(() -> Platform.runLater(() -> {
                if (!clock.isShutdown() && beat.getAsBoolean()) {
                    every(pause, beat);
                }
            }), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// No more beats: the desktop is left.
    public void stop() {
        clock.shutdown();
    }
}
