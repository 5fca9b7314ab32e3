package org.faktuur.documents.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.documents.PreviewRefusal;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.texts.Words;

/// How large a page stands on the screen: fitted to the window's width, or at a percentage that stays.
public final class PreviewZoom {

    private static final List<Integer> STEPS = List.of(25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300);
    private static final int SMALLEST = STEPS.getFirst();
    private static final int LARGEST = STEPS.getLast();
    private static final int AS_LARGE_AS_ON_PAPER = 100;

    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(AS_LARGE_AS_ON_PAPER);
    private final BooleanProperty fitted = new SimpleBooleanProperty(true);
    private final IntegerProperty room = new SimpleIntegerProperty(0);
    private final IntegerProperty sharpness = new SimpleIntegerProperty(AS_LARGE_AS_ON_PAPER);
    private final IntegerProperty pageWidth = new SimpleIntegerProperty(0);
    private final Command larger = Command.of(() -> choose(stepAbove())).unless(why(LARGEST));
    private final Command smaller = Command.of(() -> choose(stepBelow())).unless(why(SMALLEST));
    private final Command actual = Command.of(() -> choose(AS_LARGE_AS_ON_PAPER));
    private final Command fit = Command.of(() -> fitted.set(true));

    PreviewZoom() {
        fitted.subscribe(_ -> refit());
        room.subscribe(_ -> refit());
        pageWidth.subscribe(_ -> refit());
    }

    /// 100 is as large as on paper.
    public ReadOnlyIntegerProperty percent() {
        return percent.getReadOnlyProperty();
    }

    /// 75 %, in words.
    public ObservableValue<Words> words() {
        return percent.map(now -> Words.plain(now + "\u00a0%"));
    }

    /// How many points of the screen the page may be wide when it is fitted; bound by the view.
    public IntegerProperty room() {
        return room;
    }

    /// How many dots the screen has for a point, in per cent; bound by the view.
    public IntegerProperty sharpness() {
        return sharpness;
    }

    /// How wide the page is to stand on the screen, in points.
    public ObservableValue<Number> width() {
        return Bindings.createIntegerBinding(() -> pageWidth.get() * percent.get() / 100, pageWidth, percent);
    }

    /// One step larger.
    public Command larger() {
        return larger;
    }

    /// One step smaller.
    public Command smaller() {
        return smaller;
    }

    /// As large as on paper.
    public Command actual() {
        return actual;
    }

    /// As wide as the window, also when it changes.
    public Command fit() {
        return fit;
    }

    /// How wide the page is at 100 %.
    void pageWidth(int points) {
        pageWidth.set(points);
    }

    /// The percentage to draw at, so that every dot of the screen is used.
    int drawnPercent() {
        return percent.get() * sharpness.get() / 100;
    }

    private void refit() {
        if (fitted.get() && room.get() > 0 && pageWidth.get() > 0) {
            percent.set(Math.clamp(room.get() * 100L / pageWidth.get(), SMALLEST, LARGEST));
        }
    }

    private void choose(int wanted) {
        fitted.set(false);
        percent.set(wanted);
    }

    private int stepAbove() {
        return STEPS.stream().filter(step -> step > percent.get()).findFirst().orElse(LARGEST);
    }

    private int stepBelow() {
        return STEPS.reversed().stream().filter(step -> step < percent.get()).findFirst().orElse(SMALLEST);
    }

    private ObservableValue<Optional<Refusal>> why(int end) {
        return Bindings.createObjectBinding(() -> percent.get() == end
                ? Optional.of(new PreviewRefusal.NoMoreZoom(end)) : Optional.empty(), percent);
    }
}
