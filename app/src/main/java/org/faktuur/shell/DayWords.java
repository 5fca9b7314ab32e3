package org.faktuur.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faktuur.listing.MovingDays;
import org.faktuur.listing.MovingDays.Unit;
import org.faktuur.texts.Texts;

/// The words for days that move with the session date, in a person's language: today, yesterday, today-7, last 7
/// days, previous month. Each may have several words, the first of which is shown; `t`, `+14` and `-3` stand for days
/// from today too.
final class DayWords {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern AWAY = Pattern.compile("(.*?)\\s*([+-])\\s*(\\d{1,4})");

    private final Texts texts;

    DayWords(Texts texts) {
        this.texts = texts;
    }

    /// The days that were typed; empty when these are no words for days.
    Optional<MovingDays> read(String typed) {
        var bare = typed.strip().toLowerCase(texts.language().locale()).replaceAll("\\s+", " ");
        return named().filter(days -> words(days).anyMatch(bare::equals)).findFirst()
                .or(() -> counted(bare, "days.last", MovingDays.LastDays::new))
                .or(() -> counted(bare, "days.next", MovingDays.NextDays::new))
                .or(() -> away(bare));
    }

    /// The word for these days.
    String worded(MovingDays days) {
        return words(days).findFirst().orElseThrow();
    }

    private static Stream<MovingDays> named() {
        return Stream.concat(Stream.of(-1, 0, 1).map(MovingDays.Day::new),
                Arrays.stream(Unit.values()).flatMap(unit -> Stream.of(-1, 0, 1)
                        .map(away -> new MovingDays.Period(unit, away))));
    }

    private Stream<String> words(MovingDays days) {
        return switch (days) {
            case MovingDays.Day(var away) when Math.abs(away) > 1 -> Stream.of(first("days.today")
                    + (away < 0 ? "-" : "+") + Math.abs(away));
            case MovingDays.Day(var away) -> all(away < 0 ? "days.yesterday" : away > 0 ? "days.tomorrow"
                    : "days.today");
            case MovingDays.LastDays(var count) -> Stream.of(texts.text("days.last", Map.of("count", count)));
            case MovingDays.NextDays(var count) -> Stream.of(texts.text("days.next", Map.of("count", count)));
            case MovingDays.Period(var unit, var away) -> all((away < 0 ? "days.previous." : away > 0 ? "days.following."
                    : "days.this.") + unit);
        };
    }

    private Stream<String> all(String key) {
        return Arrays.stream(texts.text(key).split("\\|"));
    }

    private String first(String key) {
        return all(key).findFirst().orElseThrow();
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
        if (!match.matches() || !Stream.concat(Stream.of("", "t"), all("days.today").map(word ->
                word.toLowerCase(Locale.ROOT))).anyMatch(match.group(1)::equals)) {
            return Optional.empty();
        }
        var days = Integer.parseInt(match.group(3));
        return Optional.of(new MovingDays.Day(match.group(2).equals("-") ? -days : days));
    }
}
