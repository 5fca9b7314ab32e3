package org.faktuur.tabular;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.faktuur.outcome.Outcome;

/// Reads the numbers of files, strictly: the whole text or nothing, a sign, no more digits than are kept, the decimals
/// behind the chosen mark. No exponents, no other alphabets' digits, and thousands only where they cannot be
/// taken for decimals.
final class NumberText {

    private static final int LONGEST = 40;
    private static final Pattern SPACED = Pattern.compile("-?[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    /// The most digits before the decimals, at most fifteen, and the most decimals.
    record Limits(int digits, int decimals) {
    }

    private NumberText() {
    }

    static Outcome<BigDecimal> read(String text, DecimalMark mark, Limits limits) {
        var tidy = tidy(text);
        if (tidy.length() > LONGEST) {
            return Outcome.refused(new TabularRefusal.CellIsNoNumber(Shown.of(text)));
        }
        if (isAmbiguous(tidy, mark)) {
            return Outcome.refused(new TabularRefusal.AmbiguousNumber(tidy, mark.mark()));
        }
        var plain = ungrouped(tidy, mark).replace(mark.mark(), '.');
        if (!PLAIN.matcher(plain).matches()) {
            return Outcome.refused(new TabularRefusal.CellIsNoNumber(Shown.of(text)));
        }
        var number = new BigDecimal(plain);
        if (number.precision() - number.scale() > limits.digits()) {
            return Outcome.refused(new TabularRefusal.NumberTooLarge(tidy, limits.digits()));
        }
        if (number.stripTrailingZeros().scale() > limits.decimals()) {
            return Outcome.refused(new TabularRefusal.TooManyDecimals(tidy, limits.decimals()));
        }
        return Outcome.done(number);
    }

    /// Hard and thin spaces as plain ones, the typographer's minus as the hyphen.
    private static String tidy(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2009', ' ').replace('\u2212', '-')
                .strip();
    }

    /// One group of three behind the other mark, and no decimals: 1.234 where decimals have a comma may be a
    /// thousand or a slip.
    private static boolean isAmbiguous(String text, DecimalMark mark) {
        return text.matches("-?[0-9]{1,3}" + Pattern.quote(String.valueOf(mark.grouping())) + "[0-9]{3}");
    }

    private static String ungrouped(String text, DecimalMark mark) {
        if (SPACED.matcher(text).matches() && text.indexOf(mark.grouping()) < 0) {
            return text.replace(" ", "");
        }
        var group = Pattern.quote(String.valueOf(mark.grouping()));
        var grouped = "-?[0-9]{1,3}(?:" + group + "[0-9]{3})+(?:" + Pattern.quote(String.valueOf(mark.mark()))
                + "[0-9]+)?";
        if (text.matches(grouped)) {
            return text.replace(String.valueOf(mark.grouping()), "");
        }
        return text.indexOf(mark.grouping()) < 0 ? text : "";
    }
}
