package org.faktuur;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.faktuur.console.ConsoleRefusal;
import org.faktuur.console.GuideTheatre.Played;
import org.faktuur.guide.Guide;
import org.faktuur.guide.GuideWords;
import org.faktuur.guide.Step;
import org.faktuur.guide.store.GuideOnDisk;
import org.faktuur.guide.view.GuidePlayer;
import org.faktuur.guide.view.ScreenPicture;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;

/// Plays guides through the real desktop without a screen, and tells each step with its result.
public final class GuidePlay {

    private final Language language;
    private final LocalDate today;
    private final Optional<Path> pictures;
    private final Path faults;

    /// Plays in this language on this day, with a picture after each step where a folder for them is given, and in any
    /// case one of the screen where a guide stops.
    public GuidePlay(Language language, LocalDate today, Optional<Path> pictures) {
        this(language, today, pictures, pictures.orElse(Path.of(System.getProperty("java.io.tmpdir"))));
    }

    /// Plays likewise; `faults` is the folder for the picture of where a guide stops.
    public GuidePlay(Language language, LocalDate today, Optional<Path> pictures, Path faults) {
        this.language = language;
        this.today = today;
        this.pictures = pictures;
        this.faults = faults;
    }

    /// Plays the guide in this file, from a fresh company. Starts the screen's toolkit, so it is called once.
    ///
    /// @return how it went; refused with a `GuideRefusal` for each thing that is wrong in the file, or where there is no toolkit
    public Outcome<Played> perform(Path file) {
        var own = new GuideOnDisk(file);
        return own.read().then(guide -> {
            try {
                PlayGround.startWithoutScreen();
            } catch (UnsupportedOperationException | LinkageError noToolkit) {
                return Outcome.refused(new ConsoleRefusal.NoTheatre());
            }
            try (var ground = new PlayGround(new StartingBooks(today), guide.from(), language)) {
                return Outcome.done(play(ground, guide, new GuideWords(ground.texts(), today, own.words(language))));
            }
        });
    }

    /// Plays the guide on a desktop that is open.
    public Played play(PlayGround ground, Guide guide, GuideWords words) {
        return play(ground, guide, words, _ -> { });
    }

    /// Plays the guide on a desktop that is open, and tells each line of its report as it comes.
    Played play(PlayGround ground, Guide guide, GuideWords words, Consumer<String> told) {
        var report = new Report(ground.texts(), guide, words, told);
        ground.play(guide, report);
        return new Played(report.taken, report.lines, report.failures);
    }

    private final class Report implements GuidePlayer.Watcher {

        private final List<String> lines = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();
        private final Texts texts;
        private final Guide guide;
        private final GuideWords words;
        private final Consumer<String> told;
        private int taken;

        Report(Texts texts, Guide guide, GuideWords words, Consumer<String> told) {
            this.texts = texts;
            this.guide = guide;
            this.words = words;
            this.told = told;
        }

        @Override
        public void taken(Step step) {
            taken++;
            lines.add(line(step, "✓"));
            told.accept(lines.getLast());
            pictures.ifPresent(folder -> ScreenPicture.take().write(folder.resolve(
                    "%s-%s-%02d.png".formatted(guide.name(), language.code(), number(step)))));
        }

        @Override
        public void stopped(GuidePlayer.Stop stop) {
            stop.step().ifPresent(step -> {
                failures.add(line(step, "✗"));
                failures.add(said("guide.play.expected", "expected", words.plain(step)));
            });
            failures.add(said("guide.play.found", "found", stop.fault().in(texts)));
            var file = faults.resolve(guide.name() + "-" + language.code() + "-stopped.png");
            ScreenPicture.take().write(file);
            failures.add(said("guide.play.picture", "picture", file.toString()));
            stop.step().ifPresent(step -> failures.add(texts.text("guide.play.stopped",
                    Map.of("guide", guide.name(), "line", step.line()))));
            failures.forEach(told);
        }

        private String line(Step step, String mark) {
            return texts.text("guide.play.step", Map.of("number", number(step), "count",
                    guide.stepsForTest().size(), "mark", mark, "text", words.step(guide, step)));
        }

        private int number(Step step) {
            return guide.stepsForTest().indexOf(step) + 1;
        }

        private String said(String key, String name, String value) {
            return "    " + texts.text(key, Map.of(name, value));
        }
    }
}
