package org.faktuur.texts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as a person types it, reckoned from the session date: `t` is that date, `+14` and `-3` days from it, `15`
/// the day of its month, `1503` day and month of its year, `150326` and `15-03-2026` with the year, ISO as it is.
public final class TypedDate {

    private static final Pattern AWAY = Pattern.compile("([+-])(\\d{1,4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(?:(\\d{2})(\\d{2}|\\d{4})?)?");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[-./ ](\\d{1,2})(?:[-./ ](\\d{2}|\\d{4}))?[.]?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private TypedDate() {
    }

    /// The date that was typed; empty when it is none.
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        var bare = typed.strip();
        try {
            if (bare.equalsIgnoreCase("t")) {
                return Optional.of(today);
            }
            var away = AWAY.matcher(bare);
            if (away.matches()) {
                var days = Long.parseLong(away.group(2));
                return Optional.of(away.group(1).equals("+") ? today.plusDays(days) : today.minusDays(days));
            }
            var iso = ISO.matcher(bare);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            return dayFirst(PARTS.matcher(bare), today).or(() -> dayFirst(DIGITS.matcher(bare), today));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> dayFirst(Matcher match, LocalDate today) {
        if (!match.matches()) {
            return Optional.empty();
        }
        var month = match.group(2) == null ? today.getMonthValue() : number(match, 2);
        var year = match.group(3) == null ? today.getYear() : year(number(match, 3));
        return Optional.of(LocalDate.of(year, month, number(match, 1)));
    }

    private static int year(int typed) {
        return typed < 100 ? 2000 + typed : typed;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
