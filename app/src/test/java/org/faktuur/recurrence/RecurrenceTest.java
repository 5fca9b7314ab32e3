package org.faktuur.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faktuur.recurrence.DayOfMonth.Nth;
import org.faktuur.recurrence.DayOfMonth.Numbered;
import org.faktuur.recurrence.DayOfMonth.Weekday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// When a job runs (the specification, C4).
class RecurrenceTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /// The table of C4, word for word.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-03T02:00 | days 1                | after 3       | 2025-03-03T02:00 2025-03-04T02:00 2025-03-05T02:00 -
            2025-03-03T02:00 | days 7                | no-end        | 2025-03-03T02:00 2025-03-10T02:00 2025-03-17T02:00 2025-03-24T02:00 2025-03-31T02:00
            2025-01-31T02:00 | months 1 31           | by 2025-05-01 | 2025-01-31T02:00 2025-02-28T02:00 2025-03-31T02:00 2025-04-30T02:00 -
            2024-02-29T02:00 | years 1 FEBRUARY 29   | after 3       | 2024-02-29T02:00 2025-02-28T02:00 2026-02-28T02:00 -
            2025-03-30T02:30 | days 1                | no-end        | 2025-03-30T03:30 2025-03-31T02:30 2025-04-01T02:30
            """)
    void the_worked_example_c4(String start, String pattern, String range, String runs) {
        assertRuns(start, pattern, range, runs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-03T09:00 | once                    | no-end        | 2025-03-03T09:00 -
            2025-03-03T09:00 | once                    | after 5       | 2025-03-03T09:00 -
            2025-03-03T23:50 | minutes 15              | no-end        | 2025-03-03T23:50 2025-03-04T00:05 2025-03-04T00:20
            2025-03-03T22:00 | hours 6                 | after 3       | 2025-03-03T22:00 2025-03-04T04:00 2025-03-04T10:00 -
            2025-03-03T02:00 | days 1                  | by 2025-03-04 | 2025-03-03T02:00 2025-03-04T02:00 -
            2025-03-03T02:00 | days 1                  | by 2025-03-02 | -
            2025-03-05T02:00 | weeks 1                 | after 2       | 2025-03-05T02:00 2025-03-12T02:00 -
            2025-03-05T02:00 | weeks 1 MONDAY FRIDAY   | no-end        | 2025-03-07T02:00 2025-03-10T02:00 2025-03-14T02:00
            2025-03-05T02:00 | weeks 2 MONDAY FRIDAY   | no-end        | 2025-03-07T02:00 2025-03-17T02:00 2025-03-21T02:00 2025-03-31T02:00
            2025-03-08T02:00 | weeks 1 MONDAY FRIDAY   | after 2       | 2025-03-10T02:00 2025-03-14T02:00 -
            2025-03-08T02:00 | weeks 3 FRIDAY          | no-end        | 2025-03-28T02:00 2025-04-18T02:00
            2025-01-29T02:00 | months 1 29             | no-end        | 2025-01-29T02:00 2025-02-28T02:00 2025-03-29T02:00
            2024-01-30T02:00 | months 1 30             | no-end        | 2024-01-30T02:00 2024-02-29T02:00 2024-03-30T02:00
            2025-01-15T02:00 | months 3 31             | no-end        | 2025-01-31T02:00 2025-04-30T02:00 2025-07-31T02:00
            2025-01-15T02:00 | months 1 10             | after 2       | 2025-02-10T02:00 2025-03-10T02:00 -
            2025-01-01T02:00 | months 1 FIRST MONDAY   | no-end        | 2025-01-06T02:00 2025-02-03T02:00 2025-03-03T02:00
            2025-01-07T02:00 | months 1 FIRST MONDAY   | no-end        | 2025-02-03T02:00 2025-03-03T02:00
            2025-01-01T02:00 | months 1 FOURTH FRIDAY  | no-end        | 2025-01-24T02:00 2025-02-28T02:00 2025-03-28T02:00
            2025-01-01T02:00 | months 1 LAST FRIDAY    | no-end        | 2025-01-31T02:00 2025-02-28T02:00 2025-03-28T02:00 2025-04-25T02:00
            2025-01-01T02:00 | years 1 MAY LAST MONDAY | no-end        | 2025-05-26T02:00 2026-05-25T02:00
            2025-06-01T02:00 | years 2 MAY 17          | no-end        | 2027-05-17T02:00 2029-05-17T02:00
            2024-02-29T02:00 | years 2 FEBRUARY 29     | no-end        | 2024-02-29T02:00 2026-02-28T02:00 2028-02-29T02:00
            2025-10-26T02:30 | days 1                  | no-end        | 2025-10-26T02:30 2025-10-27T02:30
            2025-03-30T00:30 | hours 1                 | no-end        | 2025-03-30T00:30 2025-03-30T01:30 2025-03-30T03:30
            2025-10-26T01:30 | hours 1                 | no-end        | 2025-10-26T01:30 2025-10-26T02:30 2025-10-26T02:30 2025-10-26T03:30
            """)
    void a_pattern_gives_these_times(String start, String pattern, String range, String runs) {
        assertRuns(start, pattern, range, runs);
    }

    private static void assertRuns(String start, String pattern, String range, String runs) {
        var recurrence = RecurrenceText.read("start " + start + " Europe/Oslo\n" + pattern + "\n" + range);
        var expected = Stream.of(runs.strip().split(" +")).toList();
        var ends = expected.getLast().equals("-");
        var times = ends ? expected.subList(0, expected.size() - 1) : expected;

        assertThat(recurrence.first(ends ? 12 : times.size())).extracting(time -> time.toLocalDateTime().toString())
                .isEqualTo(times);
    }

    @Test
    void of_an_hour_that_comes_twice_the_first_counts() {
        var daily = new Recurrence(LocalDateTime.parse("2025-10-26T02:30"), OSLO, new Pattern.Days(1),
                new Range.NoEnd());

        assertThat(daily.first(2)).extracting(time -> time.toInstant().toString())
                .containsExactly("2025-10-26T00:30:00Z", "2025-10-27T01:30:00Z");
    }

    @Test
    void the_next_time_is_after_the_moment_never_at_it() {
        var daily = new Recurrence(LocalDateTime.parse("2025-03-03T02:00"), OSLO, new Pattern.Days(1),
                new Range.EndAfter(3));
        var times = daily.first(12);

        assertThat(daily.after(times.getFirst().toInstant().minusSeconds(1))).contains(times.getFirst());
        assertThat(daily.after(times.getFirst().toInstant())).contains(times.get(1));
        assertThat(daily.after(times.getLast().toInstant())).isEmpty();
        assertThat(daily.after(times.getFirst().toInstant(), 12)).isEqualTo(times.subList(1, 3));
    }

    @Test
    void what_was_missed_is_counted() {
        var daily = new Recurrence(LocalDateTime.parse("2025-03-03T02:00"), OSLO, new Pattern.Days(1),
                new Range.EndAfter(5));
        var first = daily.first(1).getFirst().toInstant();

        assertThat(daily.between(first, first)).isZero();
        assertThat(daily.between(first, first.plusSeconds(3 * 86_400))).isEqualTo(3);
        assertThat(daily.between(first, first.plusSeconds(365 * 86_400))).isEqualTo(4);
    }

    @Test
    void a_century_of_minutes_is_reckoned_at_once() {
        var often = new Recurrence(LocalDateTime.parse("1950-01-01T00:00"), OSLO, new Pattern.Minutes(1),
                new Range.NoEnd());

        assertThat(often.after(LocalDateTime.parse("2050-01-01T00:00:30").atZone(OSLO).toInstant()))
                .hasValueSatisfying(time -> assertThat(time.toLocalDateTime()).hasToString("2050-01-01T00:01"));
    }

    static List<Recurrence> some() {
        var random = new Random(4);
        return IntStream.range(0, 200).mapToObj(_ -> new Recurrence(LocalDateTime.of(2000 + random.nextInt(60),
                1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(24), random.nextInt(60)), OSLO,
                pattern(random), switch (random.nextInt(3)) {
                    case 0 -> new Range.NoEnd();
                    case 1 -> new Range.EndAfter(1 + random.nextInt(40));
                    default -> new Range.EndBy(LocalDate.of(2030 + random.nextInt(40), 6, 30));
                })).toList();
    }

    private static Pattern pattern(Random random) {
        var every = 1 + random.nextInt(9);
        var day = random.nextBoolean() ? new Numbered(1 + random.nextInt(31))
                : new Weekday(Nth.values()[random.nextInt(5)], DayOfWeek.of(1 + random.nextInt(7)));
        return switch (random.nextInt(7)) {
            case 0 -> new Pattern.Once();
            case 1 -> new Pattern.Minutes(every);
            case 2 -> new Pattern.Hours(every);
            case 3 -> new Pattern.Days(every);
            case 4 -> new Pattern.Weeks(every, random.nextBoolean() ? Set.of()
                    : Set.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(3))));
            case 5 -> new Pattern.Months(every, day);
            default -> new Pattern.Years(every, Month.of(1 + random.nextInt(12)), day);
        };
    }

    @ParameterizedTest
    @MethodSource("some")
    void each_time_comes_after_the_one_before_and_is_found_from_there(Recurrence recurrence) {
        var times = recurrence.first(60);

        assertThat(times).isSorted().doesNotHaveDuplicates()
                .allSatisfy(time -> assertThat(time.toLocalDate()).isAfterOrEqualTo(recurrence.start().toLocalDate()));
        for (var i = 0; i + 1 < times.size(); i++) {
            assertThat(recurrence.after(times.get(i).toInstant())).contains(times.get(i + 1));
        }
        assertThat(RecurrenceText.read(RecurrenceText.written(recurrence))).isEqualTo(recurrence);
    }

    @Test
    void what_makes_no_sense_cannot_be_said() {
        assertThatThrownBy(() -> new Pattern.Days(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Numbered(32)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range.EndAfter(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RecurrenceText.read("daily")).isInstanceOf(IllegalArgumentException.class);
    }
}
