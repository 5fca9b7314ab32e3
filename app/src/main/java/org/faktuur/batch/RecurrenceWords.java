package org.faktuur.batch;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.faktuur.recurrence.DayOfMonth;
import org.faktuur.recurrence.Pattern;
import org.faktuur.recurrence.Range;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;

/// A recurrence in words: every 7 days at 02:00, 10 times.
public final class RecurrenceWords {

    private static final String KEY = "RecurrenceWords.";

    private RecurrenceWords() {
    }

    /// The whole of it.
    public static Words of(Recurrence recurrence) {
        return texts -> texts.text(KEY + range(recurrence), Map.of("pattern", pattern(recurrence, texts),
                "times", recurrence.range() instanceof Range.EndAfter(var times) ? times : 0,
                "day", recurrence.range() instanceof Range.EndBy(var day) ? day : recurrence.start().toLocalDate()));
    }

    /// A time with its weekday: Monday 03/03/2025 02:00.
    public static Words of(ZonedDateTime time) {
        return texts -> texts.text(KEY + "time", Map.of("weekday", texts.of(time.getDayOfWeek()),
                "day", time.toLocalDate(), "time", time.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString()));
    }

    private static String range(Recurrence recurrence) {
        return recurrence.pattern() instanceof Pattern.Once ? "endless" : switch (recurrence.range()) {
            case Range.NoEnd _ -> "endless";
            case Range.EndAfter _ -> "after";
            case Range.EndBy _ -> "by";
        };
    }

    private static String pattern(Recurrence recurrence, Texts texts) {
        var start = recurrence.start();
        return switch (recurrence.pattern()) {
            case Pattern.Once _ -> texts.text(KEY + "once", at(start.toLocalDate(), start.toLocalTime()));
            case Pattern.Minutes(var every) -> every(texts, "minutes", every, "", start.toLocalTime());
            case Pattern.Hours(var every) -> every(texts, "hours", every, "", start.toLocalTime());
            case Pattern.Rest(var hours) -> every(texts, "rest", hours, "", start.toLocalTime());
            case Pattern.Days(var every) -> every(texts, "days", every, "", start.toLocalTime());
            case Pattern.Weeks(var every, var days) -> every(texts, "weeks", every, days.isEmpty()
                    ? texts.of(start.getDayOfWeek()) : days.stream().sorted().<String>map(texts::of)
                    .collect(Collectors.joining(", ")), start.toLocalTime());
            case Pattern.Months(var every, var day) -> every(texts, "months", every, day(texts, day),
                    start.toLocalTime());
            case Pattern.Years(var every, var month, var day) -> every(texts, "years", every, texts.text(KEY + "inMonth",
                    Map.of("day", day(texts, day), "month", texts.text("Month." + month))), start.toLocalTime());
        };
    }

    private static Map<String, Object> at(LocalDate day, LocalTime time) {
        return Map.of("day", day, "time", time.toString());
    }

    private static String every(Texts texts, String unit, int every, String days, LocalTime time) {
        return texts.text(KEY + (every == 1 && !unit.equals("rest") ? "one." : "") + unit, Map.of("every", every, "days", days,
                "time", time.toString()));
    }

    private static String day(Texts texts, DayOfMonth day) {
        return switch (day) {
            case DayOfMonth.Numbered(var number) -> texts.text(KEY + "numbered", Map.of("number", number));
            case DayOfMonth.Weekday(var nth, DayOfWeek weekday) -> texts.text(KEY + "weekday", Map.of(
                    "nth", texts.of(nth), "weekday", texts.of(weekday)));
        };
    }
}
