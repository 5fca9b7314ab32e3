package org.faktuur.projects.contract.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.faktuur.projects.contract.InvoiceFrequency;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;

/// From which day on, and how often, a line is billed, as it is edited.
final class FrequencyFields {

    private static final int MOST_RUNS = 4;
    private static final int LONGEST_MONTH = 31;
    private static final String ON_THE_FIRST = "1";
    private static final InvoiceFrequency USUAL = new InvoiceFrequency.Monthly(Set.of(1));

    private final EntryField<LocalDate> start;
    private final EntryForm.Choice<InvoicePeriod> period;
    private final EntryField<String> days;
    private final EntryForm.Choice<DayOfWeek> weekday;
    private final EntryForm.Choice<NthWeekday> nth;
    private final LocalDate usualStart;

    FrequencyFields(EntryForm form, LocalDate today) {
        this.usualStart = today;
        this.start = form.field("editStart", EntryKind.date(), today);
        this.period = form.choice("editPeriod", InvoicePeriod.MONTHLY_BY_DAY);
        this.days = form.text("editDays", 20).rule(typed -> daysOf(typed).isEmpty()
                ? Optional.of(new ContractPageRefusal.DaysOfMonthUnreadable(typed)) : Optional.empty());
        this.days.set(ON_THE_FIRST);
        this.weekday = form.choice("editWeekday", DayOfWeek.MONDAY, List.of(DayOfWeek.values()),
                day -> texts -> day.getDisplayName(TextStyle.FULL, texts.language().locale()));
        this.nth = form.choice("editNth", NthWeekday.FIRST);
    }

    /// What is chosen: which of the other fields count depends on it.
    ObservableValue<InvoicePeriod> period() {
        return period.value();
    }

    void show(Optional<LocalDate> from, Optional<InvoiceFrequency> often) {
        start.set(from.orElse(usualStart));
        days.set(ON_THE_FIRST);
        switch (often.orElse(USUAL)) {
            case InvoiceFrequency.Weekly(var day, var weeks) -> {
                period.value().set(weeks == 1 ? InvoicePeriod.WEEKLY : InvoicePeriod.BIWEEKLY);
                weekday.value().set(day);
            }
            case InvoiceFrequency.Monthly(var each) -> {
                period.value().set(InvoicePeriod.MONTHLY_BY_DAY);
                days.set(each.stream().sorted().map(String::valueOf).collect(Collectors.joining("; ")));
            }
            case InvoiceFrequency.MonthlyByWeekday(var which, var day) -> {
                period.value().set(InvoicePeriod.MONTHLY_BY_WEEKDAY);
                nth.value().set(NthWeekday.values()[which - 1]);
                weekday.value().set(day);
            }
        }
    }

    LocalDate start() {
        return start.get();
    }

    InvoiceFrequency frequency() {
        return switch (period.get()) {
            case WEEKLY -> new InvoiceFrequency.Weekly(weekday.get(), 1);
            case BIWEEKLY -> new InvoiceFrequency.Weekly(weekday.get(), 2);
            case MONTHLY_BY_DAY -> daysOf(days.get()).<InvoiceFrequency>map(InvoiceFrequency.Monthly::new)
                    .orElse(USUAL);
            case MONTHLY_BY_WEEKDAY -> new InvoiceFrequency.MonthlyByWeekday(nth.get().number(), weekday.get());
        };
    }

    /// Does it say what it says when nobody has said anything?
    boolean isUsual() {
        return start.get().equals(usualStart) && frequency().equals(USUAL);
    }

    /// `7; 21` as days; empty where it is anything else.
    private static Optional<Set<Integer>> daysOf(String typed) {
        var words = Stream.of(typed.split("[;, ]+")).filter(each -> !each.isBlank()).toList();
        if (words.isEmpty() || words.stream().anyMatch(each -> !each.matches("[0-9]{1,2}"))) {
            return Optional.empty();
        }
        var days = words.stream().map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
        return days.size() <= MOST_RUNS && days.first() >= 1 && days.last() <= LONGEST_MONTH
                ? Optional.of(days) : Optional.empty();
    }
}
