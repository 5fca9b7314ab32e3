package org.faktuur.numbering;

import java.util.regex.Pattern;

/// How the numbers of a kind are written: `F{year}-{0000}` makes F2026-0017. With `{year}` the counting starts
/// anew each year; longer numbers grow (…9999, 10000), they never wrap.
public record NumberPattern(String pattern) {

    private static final Pattern ZEROS = Pattern.compile("\\{(0+)}");

    public NumberPattern {
        if (!ZEROS.matcher(pattern).find()) {
            throw new IllegalArgumentException("a number pattern needs zeros in braces: " + pattern);
        }
    }

    public boolean isYearly() {
        return pattern.contains("{year}");
    }

    /// The counter that a document of this year draws from: the year, or 0 where the pattern has none.
    public int counterYear(int year) {
        return isYearly() ? year : 0;
    }

    public String format(int year, long number) {
        var matcher = ZEROS.matcher(pattern.replace("{year}", String.valueOf(year)));
        return matcher.replaceFirst(match -> pad(number, match.group(1).length()));
    }

    private static String pad(long number, int width) {
        var digits = String.valueOf(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
