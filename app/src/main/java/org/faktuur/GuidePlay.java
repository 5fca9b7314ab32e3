package org.faktuur;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.guide.Guide;
import org.faktuur.guide.GuideWords;
import org.faktuur.guide.Step;
import org.faktuur.guide.store.GuideOnDisk;
import org.faktuur.guide.view.GuidePlayer;
import org.faktuur.guide.view.ScreenPicture;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;

/// Plays a guide file through the real desktop without a screen, and prints each step with its result.
public final class GuidePlay {

    /// The guide was played to its end.
    public static final int DONE = 0;
    /// Something was not as the guide says.
    public static final int STOPPED = 1;
    /// The guide file cannot be read.
    public static final int WRONG_GUIDE = 64;

    private final Language language;
    private final LocalDate today;
    private final Optional<Path> pictures;
    private final PrintStream out;

    /// Plays in this language on this day, with a picture after each step where a folder for them is given.
    public GuidePlay(Language language, LocalDate today, Optional<Path> pictures, PrintStream out) {
        this.language = language;
        this.today = today;
        this.pictures = pictures;
        this.out = out;
    }

    /// Plays the guide in this file; to be called once, for it starts the screen's toolkit.
    ///
    /// @param errors where faults of the file are told
    /// @return the code to end with: 0 played to its end, 1 stopped, 64 the file is wrong
    public int run(Path file, PrintStream errors) {
        var own = new GuideOnDisk(file);
        return switch (own.read()) {
            case Outcome.Refused<Guide>(var reasons) -> tell(reasons, errors);
            case Outcome.Done<Guide>(var guide) -> {
                PlayGround.startWithoutScreen();
                try (var ground = new PlayGround(guide.from(), language, today)) {
                    yield play(ground, guide, new GuideWords(ground.texts(), today, own.words(language)))
                            ? DONE : STOPPED;
                }
            }
        };
    }

    private int tell(List<Refusal> reasons, PrintStream errors) {
        var texts = Texts.of(language, "guide/guide");
        reasons.forEach(reason -> errors.println(texts.of(reason)));
        return WRONG_GUIDE;
    }

    /// Plays on a desktop that is open.
    ///
    /// @return whether the guide came to its end
    boolean play(PlayGround ground, Guide guide, GuideWords words) {
        var report = new Report(ground.texts(), guide, words);
        out.println(words.title(guide));
        var stop = ground.play(guide, report);
        if (stop.isEmpty()) {
            out.println(ground.texts().text("guide.play.done",
                    Map.of("guide", guide.name(), "count", guide.stepsForTest().size())));
        }
        return stop.isEmpty();
    }

    private final class Report implements GuidePlayer.Watcher {

        private final Texts texts;
        private final Guide guide;
        private final GuideWords words;

        Report(Texts texts, Guide guide, GuideWords words) {
            this.texts = texts;
            this.guide = guide;
            this.words = words;
        }

        @Override
        public void taken(Step step) {
            out.println(line(step, "✓"));
            pictures.ifPresent(folder -> ScreenPicture.take().write(folder.resolve(picture(step))));
        }

        @Override
        public void stopped(GuidePlayer.Stop stop) {
            stop.step().ifPresent(step -> {
                out.println(line(step, "✗"));
                say("guide.play.expected", "expected", words.plain(step));
            });
            say("guide.play.found", "found", stop.fault().in(texts));
            var file = pictures.orElse(Path.of(System.getProperty("java.io.tmpdir")))
                    .resolve(guide.name() + "-" + language.code() + "-stopped.png");
            ScreenPicture.take().write(file);
            say("guide.play.picture", "picture", file.toString());
            stop.step().ifPresent(step -> out.println(texts.text("guide.play.stopped",
                    Map.of("guide", guide.name(), "line", step.line()))));
        }

        private String line(Step step, String mark) {
            return texts.text("guide.play.step", Map.of("number", number(step), "count",
                    guide.stepsForTest().size(), "mark", mark, "text", words.step(guide, step)));
        }

        private String picture(Step step) {
            return "%s-%s-%02d.png".formatted(guide.name(), language.code(), number(step));
        }

        private int number(Step step) {
            return guide.stepsForTest().indexOf(step) + 1;
        }

        private void say(String key, String name, String value) {
            out.println("    " + texts.text(key, Map.of(name, value)));
        }
    }
}
