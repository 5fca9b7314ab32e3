package org.faktuur.guide.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.faktuur.guide.Step;
import org.faktuur.shell.Navigator;
import org.faktuur.texts.Words;

/// Plays a guide on the open windows where nobody looks on: takes each step as soon as the screen is ready for it.
/// Never waits for a time, only for what must be there; what does not come stops the guide.
public final class GuidePlayer {

    private static final long SECOND = 1_000_000_000L;
    private static final int CALM = 2;
    private static final int WORKING = 10;

    private final StepMoves moves;
    private final BooleanSupplier busy;
    private final long patience;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Deque<Move> rest = new ArrayDeque<>();
    private final CompletableFuture<Optional<Stop>> end = new CompletableFuture<>();
    private Watcher watcher = new Watcher() { };
    private long since;
    private int calm;
    private boolean acting;
    private Optional<Step> current = Optional.empty();

    /// Is told what happens, on the screen's thread.
    public interface Watcher {

        /// A step was taken.
        default void taken(Step step) {
        }

        /// The guide stopped here.
        default void stopped(Stop stop) {
        }
    }

    /// Where a guide stopped, and what was found there.
    public record Stop(Optional<Step> step, Fault fault) {
    }

    /// Plays with these words through this frame.
    ///
    /// @param busy is work still under way whose outcome will show?
    /// @param patience after how many seconds what does not come is missed
    public GuidePlayer(ReaderLanguage language, Navigator navigator, BooleanSupplier busy, int patience) {
        this.patience = patience * SECOND;
        this.moves = new StepMoves(language, navigator);
        this.busy = busy;
    }

    /// Takes these steps. Called once, on any thread.
    ///
    /// @return where it stopped; empty when all were taken
    public CompletableFuture<Optional<Stop>> play(List<Step> taken, Watcher told) {
        watcher = told;
        steps.addAll(taken);
        Platform.runLater(timer::start);
        return end;
    }

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse(now);
        }
    };

    private void pulse(long now) {
        if (end.isDone()) {
            timer.stop();
        } else if (!acting) {
            since = since == 0 ? now : since;
            calm = busy.getAsBoolean() ? 0 : calm + 1;
            try {
                look(now);
            } catch (RuntimeException surprise) {
                stop(surprising(surprise));
            }
        }
    }

    private void look(long now) {
        var working = calm < CALM;
        var fault = working ? Optional.of(Fault.of("busy")) : next();
        if (fault.isPresent() && now - since > (working ? WORKING * patience : patience)) {
            stop(fault.get());
        } else if (fault.isEmpty() && current.isEmpty()) {
            finish(Optional.empty());
        } else if (fault.isEmpty()) {
            since = 0;
            act();
        }
    }

    /// Goes on to the next move. What keeps it from being done now; nothing when the guide is at its end.
    private Optional<Fault> next() {
        if (rest.isEmpty()) {
            current.ifPresent(watcher::taken);
            current = Optional.ofNullable(steps.poll());
            current.ifPresent(step -> rest.addAll(moves.of(step)));
        }
        return rest.isEmpty() ? Optional.empty() : rest.peek().inTheWay().get();
    }

    /// Acts outside the pulse, for an act may open a dialog and last until that is closed.
    private void act() {
        acting = true;
        var move = rest.remove();
        Platform.runLater(() -> {
            acting = false;
            calm = 0;
            try {
                move.act().run();
            } catch (RuntimeException surprise) {
                stop(surprising(surprise));
            }
        });
    }

    private static Fault surprising(RuntimeException surprise) {
        return new Fault(Words.of("guide.fault.surprise", Map.of("surprise", surprise.toString())));
    }

    private void stop(Fault fault) {
        if (!end.isDone()) {
            var stop = new Stop(current, fault);
            watcher.stopped(stop);
            finish(Optional.of(stop));
        }
    }

    private void finish(Optional<Stop> where) {
        timer.stop();
        end.complete(where);
    }
}
