package org.faktuur.guide.view;

import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.guide.Guide;
import org.faktuur.guide.GuideWords;
import org.faktuur.guide.Step;
import org.faktuur.shell.Command;
import org.faktuur.texts.Words;

/// What the bubble beside a control says: the step, which of how many, and what can be done with it.
public final class GuideBubbleViewModel {

    /// What happens when a button of the bubble is pressed.
    public record Acts(Runnable showMe, Runnable next, Runnable stop) {
    }

    private final Guide guide;
    private final GuideWords words;
    private final ReadOnlyObjectWrapper<Words> step = new ReadOnlyObjectWrapper<>(Words.NONE);
    private final ReadOnlyObjectWrapper<Words> place = new ReadOnlyObjectWrapper<>(Words.NONE);
    private final ReadOnlyObjectWrapper<Words> fault = new ReadOnlyObjectWrapper<>(Words.NONE);
    private final Command showMe;
    private final Command next;
    private final Command stop;

    /// The bubble of this guide.
    public GuideBubbleViewModel(Guide guide, GuideWords words, Acts acts) {
        this.guide = guide;
        this.words = words;
        this.showMe = Command.of("Shift+F1", acts.showMe());
        this.next = Command.of("Shift+F2", acts.next());
        this.stop = Command.of("Shift+Esc", acts.stop());
    }

    void show(Step shown) {
        var steps = guide.stepsForPerson();
        step.set(Words.plain(words.step(guide, shown)));
        place.set(Words.of("GuideBubbleView.place", Map.of("number", steps.indexOf(shown) + 1,
                "count", steps.size(), "guide", words.title(guide))));
        fault.set(Words.NONE);
    }

    void showEnd() {
        step.set(Words.of("GuideBubbleView.end"));
        place.set(Words.plain(words.title(guide)));
        fault.set(Words.NONE);
    }

    void tell(Fault found) {
        fault.set(texts -> texts.text("GuideBubbleView.fault", Map.of("found", found.in(texts))));
    }

    /// What is to be done.
    public ReadOnlyObjectProperty<Words> step() {
        return step.getReadOnlyProperty();
    }

    /// Which step of which guide it is.
    public ReadOnlyObjectProperty<Words> place() {
        return place.getReadOnlyProperty();
    }

    /// Why it could not be shown; nothing while all is well.
    public ReadOnlyObjectProperty<Words> fault() {
        return fault.getReadOnlyProperty();
    }

    /// Does the step for the person.
    public Command showMe() {
        return showMe;
    }

    /// Goes on to the next step.
    public Command next() {
        return next;
    }

    /// Ends the guide.
    public Command stop() {
        return stop;
    }
}
