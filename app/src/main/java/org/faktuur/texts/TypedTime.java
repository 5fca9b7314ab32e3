package org.faktuur.texts;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// A time of the day as people type it: 14:30, 14.30, 1430, 14.
public final class TypedTime {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?");

    private TypedTime() {
    }

    /// The time that was typed; empty when it is none.
    public static Optional<LocalTime> read(String typed) {
        var match = SHAPE.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(match.group(1));
        var minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
