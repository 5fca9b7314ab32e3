package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.faktuur.OnScreen;
import org.junit.jupiter.api.Test;

class ScreenHeartbeatTest {

    private static final Duration PAUSE = Duration.ofMillis(1);

    private final AtomicInteger beats = new AtomicInteger();

    @Test
    void it_beats_until_it_is_answered_no() {
        var heart = new ScreenHeartbeat();
        OnScreen.run(() -> heart.every(PAUSE, () -> beats.incrementAndGet() < 3));
        OnScreen.await(() -> beats.get() == 3);
        otherBeats(heart);
        heart.stop();
        assertThat(beats).hasValue(3);
    }

    @Test
    void it_beats_no_more_when_its_desktop_is_left() {
        var left = new ScreenHeartbeat();
        OnScreen.run(() -> left.every(PAUSE, () -> beats.incrementAndGet() > 0));
        OnScreen.await(() -> beats.get() > 1);
        OnScreen.run(left::stop);
        var last = beats.get();
        var other = new ScreenHeartbeat();
        otherBeats(other);
        other.stop();
        assertThat(beats).hasValue(last);
    }

    /// Time goes by.
    private static void otherBeats(Heartbeat heart) {
        var other = new AtomicInteger();
        OnScreen.run(() -> heart.every(PAUSE, () -> other.incrementAndGet() < 20));
        OnScreen.await(() -> other.get() == 20);
    }
}
