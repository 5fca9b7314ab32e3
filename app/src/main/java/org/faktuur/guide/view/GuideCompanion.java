package org.faktuur.guide.view;

import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeCell;
import org.faktuur.guide.Guide;
import org.faktuur.guide.GuideWords;
import org.faktuur.guide.Step;
import org.faktuur.guide.Target;
import org.faktuur.shell.Desk;
import org.faktuur.texts.Texts;

/// Goes through a guide with the person at the desk: points at the place of each step, waits until the step is taken,
/// and goes on. Takes a step itself when it is asked to.
final class GuideCompanion {

    private static final int SHOWING = 5;

    private final List<Step> steps;
    private final ReaderLanguage language;
    private final Desk desk;
    private final GuideBubbleViewModel model;
    private final GuideBubble bubble;
    private final AnimationTimer timer;
    private int at = -1;
    private boolean showing;
    private Optional<StepWatch> watch = Optional.empty();

    GuideCompanion(Guide guide, Texts texts, Desk desk) {
        this.steps = guide.stepsForPerson();
        this.language = new ReaderLanguage(texts, desk.session().today());
        this.desk = desk;
        this.model = new GuideBubbleViewModel(guide, new GuideWords(texts, desk.session().today()),
                new GuideBubbleViewModel.Acts(this::showMe, this::next, this::stop));
        this.bubble = new GuideBubble(model, texts);
        this.timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                look();
            }
        };
    }

    /// Begins with the first step.
    void begin() {
        next();
        timer.start();
    }

    private void next() {
        watch.ifPresent(StepWatch::stop);
        watch = Optional.empty();
        if (at >= steps.size()) {
            stop();
            return;
        }
        at++;
        if (at == steps.size()) {
            model.showEnd();
        } else {
            model.show(steps.get(at));
            var onward = at + 1 < steps.size() ? steps.get(at + 1).place() : Optional.<Target>empty();
            watch = Optional.of(new StepWatch(steps.get(at), onward, language));
        }
    }

    private void look() {
        bubble.pointAt(place());
        if (!showing && watch.filter(StepWatch::isTaken).isPresent()) {
            next();
        }
    }

    private Optional<Node> place() {
        if (at < 0 || at >= steps.size()) {
            return Optional.empty();
        }
        return switch (steps.get(at)) {
            case Step.Open(_, _, var page) -> entry(page);
            case Step step -> step.place().flatMap(OpenWindows::node);
        };
    }

    /// The entry of the navigation pane, or the pane while the entry is folded away.
    private Optional<Node> entry(String page) {
        var tree = OpenWindows.node(Target.of("ShellView#navigationTree").orElseThrow());
        var words = language.texts().has(page) ? language.texts().text(page) : page;
        return tree.flatMap(node -> OpenWindows.below(node).filter(TreeCell.class::isInstance)
                .filter(cell -> words.equals(((Labeled) cell).getText())).findFirst()).or(() -> tree);
    }

    private void showMe() {
        if (at >= steps.size() || showing) {
            return;
        }
        showing = true;
        new GuidePlayer(language, desk.navigator(), desk.background()::isBusy, SHOWING)
                .play(List.of(steps.get(at)), new GuidePlayer.Watcher() { })
                .thenAccept(stop -> Platform.runLater(() -> shown(stop)));
    }

    private void shown(Optional<GuidePlayer.Stop> stop) {
        showing = false;
        stop.ifPresentOrElse(where -> model.tell(where.fault()), this::next);
    }

    private void stop() {
        timer.stop();
        watch.ifPresent(StepWatch::stop);
        bubble.hide();
    }
}
