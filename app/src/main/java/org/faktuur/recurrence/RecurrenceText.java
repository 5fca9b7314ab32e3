package org.faktuur.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A recurrence as the text that is kept, the same in every language, a line a part: `start 2025-01-31T02:00
/// Europe/Oslo`, `months 1 31`, `by 2025-05-01`.
public final class RecurrenceText {

    private RecurrenceText() {
    }

    /// The text that is kept of it.
    public static String written(Recurrence recurrence) {
        return String.join("\n", "start " + recurrence.start() + " " + recurrence.zone(), pattern(recurrence.pattern()),
                range(recurrence.range()));
    }

    private static String pattern(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Once() -> "once";
            case Pattern.Minutes(var every) -> "minutes " + every;
            case Pattern.Hours(var every) -> "hours " + every;
            case Pattern.Days(var every) -> "days " + every;
            case Pattern.Weeks(var every, var days) -> "weeks " + every
                    + days.stream().sorted().map(day -> " " + day).collect(Collectors.joining());
            case Pattern.Months(var every, var day) -> "months " + every + " " + day(day);
            case Pattern.Rest(var hours) -> "rest " + hours;
            case Pattern.Years(var every, var month, var day) -> "years " + every + " " + month + " " + day(day);
        };
    }

    private static String day(DayOfMonth day) {
        return switch (day) {
            case DayOfMonth.Numbered(var number) -> String.valueOf(number);
            case DayOfMonth.Weekday(var nth, var weekday) -> nth + " " + weekday;
        };
    }

    private static String range(Range range) {
        return switch (range) {
            case Range.NoEnd() -> "no-end";
            case Range.EndAfter(var times) -> "after " + times;
            case Range.EndBy(var day) -> "by " + day;
        };
    }

    /// The recurrence of a text that was kept.
    ///
    /// @throws IllegalArgumentException when it was not written so
    public static Recurrence read(String text) {
        var lines = text.lines().map(line -> line.split(" ")).toList();
        if (lines.size() != 3 || lines.getFirst().length != 3) {
            throw new IllegalArgumentException("no recurrence: " + text);
        }
        return new Recurrence(LocalDateTime.parse(lines.getFirst()[1]), ZoneId.of(lines.getFirst()[2]),
                pattern(lines.get(1)), range(lines.get(2)));
    }

    private static Pattern pattern(String[] words) {
        var every = words.length > 1 ? Integer.parseInt(words[1]) : 1;
        return switch (words[0]) {
            case "once" -> new Pattern.Once();
            case "minutes" -> new Pattern.Minutes(every);
            case "hours" -> new Pattern.Hours(every);
            case "days" -> new Pattern.Days(every);
            case "weeks" -> new Pattern.Weeks(every, Arrays.stream(words).skip(2).map(DayOfWeek::valueOf)
                    .collect(Collectors.toSet()));
            case "months" -> new Pattern.Months(every, day(words, 2));
            case "rest" -> new Pattern.Rest(every);
            case "years" -> new Pattern.Years(every, Month.valueOf(words[2]), day(words, 3));
            default -> throw new IllegalArgumentException("no pattern: " + words[0]);
        };
    }

    private static DayOfMonth day(String[] words, int at) {
        return words.length > at + 1
                ? new DayOfMonth.Weekday(DayOfMonth.Nth.valueOf(words[at]), DayOfWeek.valueOf(words[at + 1]))
                : new DayOfMonth.Numbered(Integer.parseInt(words[at]));
    }

    private static Range range(String[] words) {
        return switch (words[0]) {
            case "no-end" -> new Range.NoEnd();
            case "after" -> new Range.EndAfter(Integer.parseInt(words[1]));
            case "by" -> new Range.EndBy(LocalDate.parse(words[1]));
            default -> throw new IllegalArgumentException("no range: " + words[0]);
        };
    }
}
