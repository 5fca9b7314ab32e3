package org.faktuur.texts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number as a person types or pastes it: `1.234,50`, `1,234.50`, `-12`, `(5)`, and small sums after an equals
/// sign: `=12*8,5`. Spaces, non-breaking ones too, and the typographic minus are understood.
public final class TypedNumber {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009']");
    private static final int LONGEST = 60;

    private final String rest;
    private final char decimal;
    private int at;

    private TypedNumber(String rest, char decimal) {
        this.rest = rest;
        this.decimal = decimal;
    }

    /// The number that was typed; empty when it is none. Where only one mark stands in it, once, it is the decimal
    /// mark, unless exactly three digits follow it and it is the language's grouping mark.
    public static Optional<BigDecimal> read(String typed, Formats formats) {
        var bare = SPACES.matcher(typed).replaceAll("").replace('\u2212', '-');
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        if (bare.startsWith("=")) {
            return new TypedNumber(bare.substring(1), formats.decimalSeparator()).sum();
        }
        if (bare.startsWith("(") && bare.endsWith(")")) {
            return plain(bare.substring(1, bare.length() - 1), formats.decimalSeparator()).map(BigDecimal::negate);
        }
        return plain(bare, formats.decimalSeparator());
    }

    private static Optional<BigDecimal> plain(String bare, char decimal) {
        var unified = unify(bare, decimal);
        return NUMBER.matcher(unified).matches() ? Optional.of(new BigDecimal(unified)) : Optional.empty();
    }

    private static String unify(String bare, char decimal) {
        var comma = bare.lastIndexOf(',');
        var point = bare.lastIndexOf('.');
        if (comma < 0 && point < 0) {
            return bare;
        }
        if (comma >= 0 && point >= 0) {
            return comma > point ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
        }
        var mark = comma >= 0 ? ',' : '.';
        var last = Math.max(comma, point);
        var grouping = mark != decimal && bare.length() - last == 4 || bare.indexOf(mark) != last;
        return grouping ? bare.replace(String.valueOf(mark), "") : bare.replace(mark, '.');
    }

    private Optional<BigDecimal> sum() {
        try {
            var value = terms();
            return at == rest.length() ? Optional.of(value) : Optional.empty();
        } catch (ArithmeticException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private BigDecimal terms() {
        var value = factors();
        while (at < rest.length() && (rest.charAt(at) == '+' || rest.charAt(at) == '-')) {
            value = rest.charAt(at++) == '+' ? value.add(factors()) : value.subtract(factors());
        }
        return value;
    }

    private BigDecimal factors() {
        var value = factor();
        while (at < rest.length() && (rest.charAt(at) == '*' || rest.charAt(at) == '/')) {
            value = rest.charAt(at++) == '*' ? value.multiply(factor())
                    : value.divide(factor(), MathContext.DECIMAL64);
        }
        return value;
    }

    private BigDecimal factor() {
        var from = at;
        if (at < rest.length() && (rest.charAt(at) == '-' || rest.charAt(at) == '+')) {
            at++;
        }
        while (at < rest.length() && (Character.isDigit(rest.charAt(at)) || ".,".indexOf(rest.charAt(at)) >= 0)) {
            at++;
        }
        return plain(rest.substring(from, at), decimal).orElseThrow(NumberFormatException::new);
    }
}
