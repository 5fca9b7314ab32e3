package org.faktuur.guide;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faktuur.texts.Texts;

/// A value as a guide writes it, the same for every language: `{1234.50}` is a number, `{today}`, `{today+14}` and
/// `{2026-03-31}` are days, `{SalesOrderStatus.INVOICED}` is the text of a key, each as the reader's language writes
/// it. Everything else stands for itself; in what is looked for, `*` stands for anything.
public record Value(String written) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern TODAY = Pattern.compile("today([+-]\\d{1,4})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /// The value in the language of these texts. What stands in braces and means nothing stays as it is.
    public String in(Texts texts, LocalDate today) {
        return BRACES.matcher(written)
                .replaceAll(match -> Matcher.quoteReplacement(worded(match.group(1), texts, today)));
    }

    /// Is this what was found on the screen? Blanks of every kind are one blank.
    public boolean matches(String found, Texts texts, LocalDate today) {
        return pattern(in(texts, today)).matcher(plain(found)).matches();
    }

    /// Does what was found on the screen hold this?
    public boolean isIn(String found, Texts texts, LocalDate today) {
        return pattern("*" + in(texts, today) + "*").matcher(plain(found)).matches();
    }

    /// Does each brace that opens close again, and hold something?
    boolean isWhole() {
        var rest = BRACES.matcher(written).replaceAll(match -> match.group(1).isBlank() ? "{" : "");
        return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }

    private static String worded(String inner, Texts texts, LocalDate today) {
        if (NUMBER.matcher(inner).matches()) {
            var number = new BigDecimal(inner);
            return texts.formats().number(number, number.scale(), number.scale());
        }
        var relative = TODAY.matcher(inner);
        if (relative.matches()) {
            var days = relative.group(1) == null ? 0 : Integer.parseInt(relative.group(1));
            return texts.formats().date(today.plusDays(days));
        }
        if (DAY.matcher(inner).matches()) {
            return day(inner, texts);
        }
        return texts.has(inner) ? label(texts.text(inner)) : "{" + inner + "}";
    }

    private static String day(String inner, Texts texts) {
        try {
            return texts.formats().date(LocalDate.parse(inner));
        } catch (DateTimeException none) {
            return "{" + inner + "}";
        }
    }

    /// A label without the mark of its access key.
    static String label(String text) {
        return text.replaceFirst("_(?=\\p{L})", "");
    }

    private static Pattern pattern(String wanted) {
        return Pattern.compile(Arrays.stream(plain(wanted).split("\\*", -1)).map(Pattern::quote)
                .collect(Collectors.joining(".*")), Pattern.DOTALL);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u2007]+", " ").replace('\u2212', '-').strip();
    }
}
