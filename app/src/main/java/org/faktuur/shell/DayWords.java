package org.faktuur.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faktuur.listing.MovingDays;
import org.faktuur.listing.MovingDays.Unit;
import org.faktuur.texts.Texts;

/// The words for days that move with the session date, in a person's language: today, yesterday, today-7, last 7
/// days, previous month. `t`, `+14` and `-3` stand for days from today too, and some words have others that mean the
/// same.
final class DayWords {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern AWAY = Pattern.compile("(.*?)\\s*([+-])\\s*(\\d{1,4})");

    private final Texts texts;

    DayWords(Texts texts) {
        this.texts = texts;
    }

    /// The days that were typed; empty when these are no words for days.
    Optional<MovingDays> read(String typed) {
        var bare = known(typed.strip().toLowerCase(texts.language().locale()).replaceAll("\\s+", " "));
        return named().filter(days -> worded(days).equals(bare)).findFirst()
                .or(() -> counted(bare, "days.last", MovingDays.LastDays::new))
                .or(() -> counted(bare, "days.next", MovingDays.NextDays::new))
                .or(() -> away(bare));
    }

    /// The word for these days.
    String worded(MovingDays days) {
        return switch (days) {
            case MovingDays.Day(var away) when Math.abs(away) > 1 -> texts.text("days.today")
                    + (away < 0 ? "-" : "+") + Math.abs(away);
            case MovingDays.Day(var away) -> texts.text(away < 0 ? "days.yesterday" : away > 0 ? "days.tomorrow"
                    : "days.today");
            case MovingDays.LastDays(var count) -> texts.text("days.last", Map.of("count", count));
            case MovingDays.NextDays(var count) -> texts.text("days.next", Map.of("count", count));
            case MovingDays.Period(var unit, var away) -> texts.text((away < 0 ? "days.previous."
                    : away > 0 ? "days.following." : "days.this.") + unit);
        };
    }

    /// Some words have others that mean the same.
    private String known(String word) {
        return Arrays.stream(texts.text("days.also").split(";")).map(pair -> pair.strip().split("="))
                .filter(pair -> pair[0].equals(word)).map(pair -> pair[1]).findFirst().orElse(word);
    }

    private static Stream<MovingDays> named() {
        return Stream.concat(Stream.of(-1, 0, 1).map(MovingDays.Day::new),
                Arrays.stream(Unit.values()).flatMap(unit -> Stream.of(-1, 0, 1)
                        .map(away -> new MovingDays.Period(unit, away))));
    }

    private Optional<MovingDays> counted(String bare, String key, Function<Integer, MovingDays> made) {
        var number = NUMBER.matcher(bare);
        return number.find() && texts.text(key).replace("{count}", number.group()).equals(bare)
                && Integer.parseInt(number.group()) > 0
                ? Optional.of(made.apply(Integer.valueOf(number.group()))) : Optional.empty();
    }

    private Optional<MovingDays> away(String bare) {
        var match = AWAY.matcher(bare);
        if (bare.equals("t")) {
            return Optional.of(new MovingDays.Day(0));
        }
        if (!match.matches() || !List.of("", "t", texts.text("days.today")).contains(known(match.group(1)))) {
            return Optional.empty();
        }
        var days = Integer.parseInt(match.group(3));
        return Optional.of(new MovingDays.Day(match.group(2).equals("-") ? -days : days));
    }
}
