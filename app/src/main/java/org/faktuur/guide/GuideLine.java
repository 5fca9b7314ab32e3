package org.faktuur.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faktuur.guide.GuideRefusal.GuideKeyUnknown;
import org.faktuur.guide.GuideRefusal.GuideLineUnfinished;
import org.faktuur.guide.GuideRefusal.GuideOnlyWrong;
import org.faktuur.guide.GuideRefusal.GuidePlaceWrong;
import org.faktuur.guide.GuideRefusal.GuideRowWrong;
import org.faktuur.guide.GuideRefusal.GuideValueWrong;
import org.faktuur.guide.GuideRefusal.GuideWordUnknown;
import org.faktuur.outcome.Outcome;

/// Reads one line of a guide file that holds a step.
final class GuideLine {

    private static final Pattern PAGE = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");
    private static final Pattern ROWS = Pattern.compile("rows\\s*=\\s*(\\d{1,9})");
    private static final Pattern CELL = Pattern.compile(
            "\\s*([A-Za-z][A-Za-z0-9_-]*)\\s*=\\s*(\"[^\"]*\"|[^,\"]+?)\\s*(,|$)");

    private final String file;
    private final int line;

    GuideLine(String file, int line) {
        this.file = file;
        this.line = line;
    }

    Outcome<Step> read(String text) {
        var word = first(text);
        return word.equals("only") ? only(rest(text)) : step(Step.Only.EVERYBODY, word, rest(text));
    }

    private Outcome<Step> only(String text) {
        var who = first(text);
        var step = rest(text);
        if (!who.equals("test") && !who.equals("person")) {
            return Outcome.refused(who.isEmpty() ? new GuideLineUnfinished(file, line, "only")
                    : new GuideOnlyWrong(file, line, who));
        }
        return step.isEmpty() ? Outcome.refused(new GuideLineUnfinished(file, line, who))
                : step(who.equals("test") ? Step.Only.TEST : Step.Only.PERSON, first(step), rest(step));
    }

    private Outcome<Step> step(Step.Only only, String word, String text) {
        return switch (word) {
            case "open" -> text.isEmpty() ? Outcome.refused(new GuideLineUnfinished(file, line, word))
                    : PAGE.matcher(text).matches() ? Outcome.done(new Step.Open(line, only, text))
                    : Outcome.refused(new GuidePlaceWrong(file, line, text));
            case "pick" -> at(word, text, (place, more) -> cells(first(text), more)
                    .map(cells -> new Step.Pick(line, only, place, cells)));
            case "press" -> at(word, text, (place, more) -> keys(more)
                    .map(keys -> new Step.Press(line, only, place, keys)));
            case "type" -> at(word, text, (place, more) -> value(first(text), more)
                    .map(value -> new Step.Type(line, only, place, value)));
            case "choose" -> at(word, text, (place, more) -> value(first(text), more)
                    .map(value -> new Step.Choose(line, only, place, value)));
            case "see" -> at(word, text, (place, more) -> sight(place, more)
                    .map(sight -> new Step.See(line, only, place, sight)));
            default -> Outcome.refused(new GuideWordUnknown(file, line, word));
        };
    }

    private interface Rest {
        Outcome<Step> of(Target place, String more);
    }

    private Outcome<Step> at(String word, String text, Rest rest) {
        if (text.isEmpty()) {
            return Outcome.refused(new GuideLineUnfinished(file, line, word));
        }
        return Target.of(first(text)).map(place -> rest.of(place, rest(text)))
                .orElseGet(() -> Outcome.refused(new GuidePlaceWrong(file, line, first(text))));
    }

    private Outcome<Optional<Keys>> keys(String text) {
        if (text.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        return Keys.of(text).map(keys -> Outcome.done(Optional.of(keys)))
                .orElseGet(() -> Outcome.refused(new GuideKeyUnknown(file, line, text)));
    }

    private Outcome<Sight> sight(Target place, String text) {
        var rows = ROWS.matcher(text);
        if (rows.matches()) {
            return Outcome.done(new Sight.Rows(Integer.parseInt(rows.group(1))));
        }
        return switch (text) {
            case "" -> Outcome.done(new Sight.Shown());
            case "is gone" -> Outcome.done(new Sight.Gone());
            case "is on" -> Outcome.done(new Sight.On());
            case "is off" -> Outcome.done(new Sight.Off());
            default -> first(text).equals("contains")
                    ? value("contains", rest(text)).map(Sight.Contains::new)
                    : CELL.matcher(text).lookingAt() ? cells(place.written(), text).map(Sight.Row::new)
                    : value(place.written(), text).map(Sight.Says::new);
        };
    }

    private Outcome<List<Cell>> cells(String before, String text) {
        if (text.isEmpty()) {
            return Outcome.refused(new GuideLineUnfinished(file, line, before));
        }
        var cells = new ArrayList<Cell>();
        var match = CELL.matcher(text);
        var at = 0;
        while (at < text.length()) {
            if (!match.find(at) || match.start() != at) {
                return Outcome.refused(new GuideRowWrong(file, line, text.substring(at).strip()));
            }
            var value = value(match.group(1), match.group(2));
            if (!value.isDone()) {
                return value.map(_ -> cells);
            }
            cells.add(new Cell(match.group(1), value.orElseThrow()));
            at = match.end();
        }
        return Outcome.done(cells);
    }

    private Outcome<Value> value(String before, String text) {
        if (text.isEmpty()) {
            return Outcome.refused(new GuideLineUnfinished(file, line, before));
        }
        var quoted = text.startsWith("\"");
        if (quoted && (text.length() < 2 || text.indexOf('"', 1) != text.length() - 1)) {
            return Outcome.refused(new GuideValueWrong(file, line, text));
        }
        var value = new Value(quoted ? text.substring(1, text.length() - 1) : text);
        return value.isWhole() ? Outcome.done(value) : Outcome.refused(new GuideValueWrong(file, line, text));
    }

    private static String first(String text) {
        return text.split("\\s+", 2)[0];
    }

    private static String rest(String text) {
        return text.substring(first(text).length()).strip();
    }
}
