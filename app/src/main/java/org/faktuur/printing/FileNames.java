package org.faktuur.printing;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// Names of the files that papers are written to.
public final class FileNames {

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+|^\\.+");
    private static final String ENDING = ".pdf";
    private static final String USUAL = "{number}";

    private FileNames() {
    }

    /// The name that a pattern gives, with its ending; what cannot stand in a name becomes a hyphen.
    ///
    /// @param pattern with `{number}`, `{customer}` and `{date}`, which is written 2026-11-21; empty is the number
    public static String of(String pattern, String number, String customer, LocalDate date) {
        var wanted = pattern.isBlank() ? USUAL : pattern;
        var bare = wanted.endsWith(ENDING) ? wanted.substring(0, wanted.length() - ENDING.length()) : wanted;
        var named = bare.replace("{number}", number).replace("{customer}", customer)
                .replace("{date}", date.toString());
        return NOT_IN_A_NAME.matcher(named).replaceAll("-").strip() + ENDING;
    }
}
