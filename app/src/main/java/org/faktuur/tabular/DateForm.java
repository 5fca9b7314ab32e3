package org.faktuur.tabular;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The order of day, month and year in a file's dates. A date that begins with its year is read in every form,
/// since it can mean one thing only.
public enum DateForm {
    YEAR_MONTH_DAY, DAY_MONTH_YEAR, MONTH_DAY_YEAR;

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern TURNED = Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /// The day that a text names, between 1900 and 2199; empty when it names none, such as 30 February.
    public Optional<LocalDate> read(String text) {
        var plain = text.strip();
        if (plain.length() > 40) {
            return Optional.empty();
        }
        var iso = ISO.matcher(plain);
        if (iso.matches()) {
            return day(iso, 1, 2, 3);
        }
        var turned = TURNED.matcher(plain);
        if (this == YEAR_MONTH_DAY || !turned.matches()) {
            return Optional.empty();
        }
        return this == DAY_MONTH_YEAR ? day(turned, 4, 3, 1) : day(turned, 4, 1, 3);
    }

    private static Optional<LocalDate> day(Matcher parts, int year, int month, int day) {
        try {
            var read = LocalDate.of(number(parts, year), number(parts, month), number(parts, day));
            return Optional.of(read).filter(each -> each.getYear() >= FIRST_YEAR && each.getYear() <= LAST_YEAR);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
