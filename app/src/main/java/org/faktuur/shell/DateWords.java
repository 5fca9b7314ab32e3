package org.faktuur.shell;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.faktuur.texts.Formats;
import org.faktuur.texts.TypedDate;

/// Dates in a field: shown as the language writes them, typed in any of the short ways. What is no date leaves the
/// field's date as it was.
public final class DateWords extends StringConverter<LocalDate> {

    private final Formats formats;
    private final Supplier<LocalDate> today;
    private LocalDate last;

    /// Dates in these formats, reckoned from this day.
    public DateWords(Formats formats, Supplier<LocalDate> today) {
        this.formats = formats;
        this.today = today;
    }

    @Override
    public String toString(LocalDate day) {
        last = day;
        return day == null ? "" : formats.date(day);
    }

    @Override
    public LocalDate fromString(String typed) {
        return typed == null || typed.isBlank() ? null : TypedDate.read(typed, today.get()).orElse(last);
    }
}
