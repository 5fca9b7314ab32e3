package org.faktuur.batch.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.faktuur.batch.JobRefusal;
import org.faktuur.outcome.Refusal;
import org.faktuur.recurrence.DayOfMonth;
import org.faktuur.recurrence.Pattern;
import org.faktuur.recurrence.Range;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;

/// A recurrence as fields; each unit keeps what was typed for it while another is chosen.
public final class RecurrenceFields {

    private final ZoneId zone;
    private final ObjectProperty<PatternUnit> unit = new SimpleObjectProperty<>(PatternUnit.ONCE);
    private final ObjectProperty<RangeKind> range = new SimpleObjectProperty<>(RangeKind.NO_END);
    private final BooleanProperty byWeekday = new SimpleBooleanProperty();
    private final Map<DayOfWeek, BooleanProperty> weekdays = new EnumMap<>(DayOfWeek.class);
    private final ObjectProperty<DayOfMonth.Nth> nth = new SimpleObjectProperty<>(DayOfMonth.Nth.FIRST);
    private final ObjectProperty<DayOfWeek> weekday = new SimpleObjectProperty<>(DayOfWeek.MONDAY);
    private final ObjectProperty<Month> month = new SimpleObjectProperty<>();
    private final EntryField<LocalDate> startDate;
    private final EntryField<LocalTime> startTime;
    private final EntryField<Integer> every = positive(1, Integer.MAX_VALUE);
    private final EntryField<Integer> day;
    private final EntryField<Integer> times = positive(10, Integer.MAX_VALUE);
    private final EntryField<LocalDate> until;

    RecurrenceFields(Recurrence shown) {
        this.zone = shown.zone();
        var start = shown.start();
        this.startDate = new EntryField<>(EntryKind.date(), start.toLocalDate());
        this.startTime = new EntryField<>(EntryKind.time(), start.toLocalTime());
        this.day = positive(start.getDayOfMonth(), 31);
        this.until = new EntryField<>(EntryKind.date(), start.toLocalDate().plusYears(1));
        month.set(start.getMonth());
        for (var each : DayOfWeek.values()) {
            weekdays.put(each, new SimpleBooleanProperty(each == start.getDayOfWeek()));
        }
        show(shown.pattern());
        show(shown.range());
    }

    private static EntryField<Integer> positive(int initial, int most) {
        return new EntryField<>(EntryKind.whole(), initial).rule(number -> number < 1 || number > most
                ? Optional.of(new JobRefusal.NumberOutside(1, most)) : Optional.empty());
    }

    private void show(Pattern pattern) {
        switch (pattern) {
            case Pattern.Once _ -> unit.set(PatternUnit.ONCE);
            case Pattern.Minutes(var count) -> show(PatternUnit.MINUTES, count);
            case Pattern.Hours(var count) -> show(PatternUnit.HOURS, count);
            case Pattern.Days(var count) -> show(PatternUnit.DAYS, count);
            case Pattern.Rest(var count) -> show(PatternUnit.REST, count);
            case Pattern.Weeks(var count, var days) -> {
                show(PatternUnit.WEEKS, count);
                if (!days.isEmpty()) {
                    weekdays.forEach((each, on) -> on.set(days.contains(each)));
                }
            }
            case Pattern.Months(var count, var on) -> {
                show(PatternUnit.MONTHS, count);
                show(on);
            }
            case Pattern.Years(var count, var in, var on) -> {
                show(PatternUnit.YEARS, count);
                month.set(in);
                show(on);
            }
        }
    }

    private void show(PatternUnit shown, int count) {
        unit.set(shown);
        every.set(count);
    }

    private void show(DayOfMonth on) {
        switch (on) {
            case DayOfMonth.Numbered(var number) -> day.set(number);
            case DayOfMonth.Weekday(var which, var each) -> {
                byWeekday.set(true);
                nth.set(which);
                weekday.set(each);
            }
        }
    }

    private void show(Range shown) {
        switch (shown) {
            case Range.NoEnd _ -> range.set(RangeKind.NO_END);
            case Range.EndAfter(var count) -> {
                range.set(RangeKind.END_AFTER);
                times.set(count);
            }
            case Range.EndBy(var last) -> {
                range.set(RangeKind.END_BY);
                until.set(last);
            }
        }
    }

    /// After what it recurs.
    public ObjectProperty<PatternUnit> unit() {
        return unit;
    }

    /// Every how many of them.
    public EntryField<Integer> every() {
        return every;
    }

    /// Is it on this day of the week?
    public BooleanProperty on(DayOfWeek each) {
        return weekdays.get(each);
    }

    /// Is the day of the month its first, second or last of a weekday, and not the one of a number?
    public BooleanProperty byWeekday() {
        return byWeekday;
    }

    /// The day's number.
    public EntryField<Integer> day() {
        return day;
    }

    /// Which of the weekdays.
    public ObjectProperty<DayOfMonth.Nth> nth() {
        return nth;
    }

    /// Of which weekday.
    public ObjectProperty<DayOfWeek> weekday() {
        return weekday;
    }

    /// In which month of the year.
    public ObjectProperty<Month> month() {
        return month;
    }

    /// From which day on.
    public EntryField<LocalDate> startDate() {
        return startDate;
    }

    /// At which time of the day.
    public EntryField<LocalTime> startTime() {
        return startTime;
    }

    /// How it ends.
    public ObjectProperty<RangeKind> range() {
        return range;
    }

    /// After how many times.
    public EntryField<Integer> times() {
        return times;
    }

    /// By which day.
    public EntryField<LocalDate> until() {
        return until;
    }

    /// Everything that it depends on.
    Observable[] all() {
        var all = new ArrayList<Observable>(List.of(unit, range, byWeekday, nth, weekday, month));
        all.addAll(weekdays.values());
        for (var field : List.of(startDate, startTime, every, day, times, until)) {
            all.add(field.value());
            all.add(field.wrong());
        }
        return all.toArray(Observable[]::new);
    }

    /// Why it cannot be read; empty when it can.
    Optional<Refusal> wrong() {
        return List.of(startDate, startTime, every, day, times, until).stream()
                .flatMap(field -> field.wrong().get().stream()).findFirst();
    }

    /// What the fields say; only when nothing in them is wrong.
    Recurrence recurrence() {
        return new Recurrence(startDate.get().atTime(startTime.get()), zone, pattern(), switch (range.get()) {
            case NO_END -> new Range.NoEnd();
            case END_AFTER -> new Range.EndAfter(times.get());
            case END_BY -> new Range.EndBy(until.get());
        });
    }

    private Pattern pattern() {
        return switch (unit.get()) {
            case ONCE -> new Pattern.Once();
            case MINUTES -> new Pattern.Minutes(every.get());
            case HOURS -> new Pattern.Hours(every.get());
            case DAYS -> new Pattern.Days(every.get());
            case REST -> new Pattern.Rest(every.get());
            case WEEKS -> new Pattern.Weeks(every.get(), weekdays.entrySet().stream()
                    .filter(each -> each.getValue().get()).map(Map.Entry::getKey).collect(Collectors.toSet()));
            case MONTHS -> new Pattern.Months(every.get(), dayOfMonth());
            case YEARS -> new Pattern.Years(every.get(), month.get(), dayOfMonth());
        };
    }

    private DayOfMonth dayOfMonth() {
        return byWeekday.get() ? new DayOfMonth.Weekday(nth.get(), weekday.get()) : new DayOfMonth.Numbered(day.get());
    }
}
