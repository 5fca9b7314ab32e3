package org.faktuur.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faktuur.guide.GuideRefusal.GuideHeadMisplaced;
import org.faktuur.guide.GuideRefusal.GuideLessonWrong;
import org.faktuur.guide.GuideRefusal.GuideLineUnfinished;
import org.faktuur.guide.GuideRefusal.GuideNameMissing;
import org.faktuur.guide.GuideRefusal.GuideNameWrong;
import org.faktuur.guide.GuideRefusal.GuideStartUnknown;
import org.faktuur.guide.GuideRefusal.GuideWithoutSteps;
import org.faktuur.outcome.Outcome;

/// Reads what a guide file says. What is wrong is refused line by line, all of it at once.
public final class GuideFile {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LESSON = Pattern.compile("(\\d{1,3})(?:\\.(\\d{1,3}))?");

    private final String file;
    private final List<GuideRefusal> wrong = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Optional<StartingCompany> from = Optional.empty();
    private Optional<Guide.Lesson> lesson = Optional.empty();

    private GuideFile(String file) {
        this.file = file;
    }

    /// Reads a guide.
    ///
    /// @param file its name, as refusals say it
    /// @param content what stands in it
    public static Outcome<Guide> read(String file, String content) {
        var reading = new GuideFile(file);
        var lines = content.replace("\uFEFF", "").split("\r?\n|\r", -1);
        for (var at = 0; at < lines.length; at++) {
            reading.take(at + 1, withoutComment(lines[at]));
        }
        return reading.guide();
    }

    private Outcome<Guide> guide() {
        if (wrong.isEmpty() && name.isEmpty()) {
            wrong.add(new GuideNameMissing(file));
        }
        if (wrong.isEmpty() && steps.isEmpty()) {
            wrong.add(new GuideWithoutSteps(file));
        }
        return wrong.isEmpty() ? Outcome.done(new Guide(name.orElseThrow(),
                from.orElse(StartingCompany.PRACTICE_COMPANY), lesson.orElse(new Guide.Lesson(99, 0)), steps))
                : Outcome.refused(wrong);
    }

    private void take(int number, String line) {
        if (line.isEmpty()) {
            return;
        }
        var word = line.split("\\s+", 2)[0];
        var rest = line.substring(word.length()).strip();
        switch (word) {
            case "guide", "from", "lesson" -> takeHead(number, word, rest);
            default -> {
                switch (new GuideLine(file, number).read(line)) {
                    case Outcome.Done<Step>(var step) -> steps.add(step);
                    case Outcome.Refused<Step>(var reasons) ->
                            reasons.forEach(reason -> wrong.add((GuideRefusal) reason));
                }
            }
        }
    }

    private void takeHead(int number, String word, String rest) {
        var twice = word.equals("guide") ? name.isPresent() : word.equals("from") ? from.isPresent()
                : lesson.isPresent();
        if (twice || !steps.isEmpty()) {
            wrong.add(new GuideHeadMisplaced(file, number, word));
        } else if (rest.isEmpty()) {
            wrong.add(new GuideLineUnfinished(file, number, word));
        } else {
            switch (word) {
                case "guide" -> takeName(number, rest);
                case "from" -> takeStart(number, rest);
                default -> takeLesson(number, rest);
            }
        }
    }

    private void takeName(int number, String rest) {
        name = Optional.of(rest);
        if (!NAME.matcher(rest).matches()) {
            wrong.add(new GuideNameWrong(file, number, rest));
        }
    }

    private void takeStart(int number, String rest) {
        from = StartingCompany.of(rest);
        if (from.isEmpty()) {
            wrong.add(new GuideStartUnknown(file, number, rest));
        }
    }

    private void takeLesson(int number, String rest) {
        var match = LESSON.matcher(rest);
        if (match.matches()) {
            lesson = Optional.of(new Guide.Lesson(Integer.parseInt(match.group(1)),
                    match.group(2) == null ? 0 : Integer.parseInt(match.group(2))));
        } else {
            wrong.add(new GuideLessonWrong(file, number, rest));
        }
    }

    /// A comment begins with `#` at the beginning of a line or after a blank, outside quotation marks.
    private static String withoutComment(String line) {
        var quoted = false;
        for (var at = 0; at < line.length(); at++) {
            if (line.charAt(at) == '"') {
                quoted = !quoted;
            } else if (line.charAt(at) == '#' && !quoted
                    && (at == 0 || Character.isWhitespace(line.charAt(at - 1)))) {
                return line.substring(0, at).strip();
            }
        }
        return line.strip();
    }
}
