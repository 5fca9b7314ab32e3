package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.faktuur.session.Language;
import org.faktuur.session.Session;
import org.faktuur.shell.Background;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.Test;

/// How far a run is, by a clock that the test turns.
class PostingRunTest {

    private final AtomicReference<Instant> clock = new AtomicReference<>(Instant.parse("2026-03-10T09:00:00Z"));
    private final PostingRun run = new PostingRun(new Session() {
        @Override
        public String user() {
            return "test";
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 3, 10);
        }

        @Override
        public Instant now() {
            return clock.get();
        }

        @Override
        public Language language() {
            return Language.EN;
        }
    });

    @Test
    void it_tells_how_many_are_done_and_how_long_the_rest_may_take() {
        run.start(1000);
        assertThat(words()).isEqualTo("0 of 1,000");
        done(500, 10);
        assertThat(words()).isEqualTo("500 of 1,000, about 10 s left");
        assertThat(run.share().get()).isEqualTo(0.5);
        done(600, 590);
        assertThat(words()).isEqualTo("600 of 1,000, about 7 min. left");
        done(1000, 1);
        assertThat(words()).isEqualTo("1,000 of 1,000");
    }

    @Test
    void while_orders_are_selected_nobody_knows_how_far_it_is() {
        run.select();
        assertThat(words()).isEqualTo("Selecting orders");
        assertThat(run.share().get()).isNegative();
        assertThat(run.running().get()).isTrue();
        run.end();
        assertThat(run.running().get()).isFalse();
    }

    @Test
    void it_stops_when_it_is_asked_to_and_not_the_next_time() {
        run.start(2);
        run.stop();
        assertThat(run.progress(Background.immediate()).stopped().getAsBoolean()).isTrue();
        run.start(2);
        assertThat(run.progress(Background.immediate()).stopped().getAsBoolean()).isFalse();
    }

    private void done(int count, int secondsLater) {
        clock.set(clock.get().plusSeconds(secondsLater));
        run.progress(Background.immediate()).done().accept(count);
    }

    private String words() {
        return run.words().get().in(Texts.ofEverything(Language.EN)).replace('\u00a0', ' ');
    }
}
