package org.faktuur.shell;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/// Beats while the program has a screen.
public final class ScreenHeartbeat implements Heartbeat {

    @Override
    public void every(Duration pause, BooleanSupplier beat) {
        var line = new Timeline();
        line.getKeyFrames().add(new KeyFrame(javafx.util.Duration.millis(pause.toMillis()), _ -> {
            if (!beat.getAsBoolean()) {
                line.stop();
            }
        }));
        line.setCycleCount(Animation.INDEFINITE);
        line.play();
    }
}
