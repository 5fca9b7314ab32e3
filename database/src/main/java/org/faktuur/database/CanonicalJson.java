package org.faktuur.database;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;

/// Writes rows as JSON in which equal rows are equal bytes: columns in the table's order, numbers without an
/// exponent or trailing zeros, dates in ISO form, moments in UTC with six decimals. A column without a value is
/// left out, so that a column added later does not change what was hashed before it existed.
final class CanonicalJson {

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss").appendFraction(ChronoField.NANO_OF_SECOND, 6, 6, true)
            .appendLiteral('Z').toFormatter(java.util.Locale.ROOT);
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[8192];
    private int length;
    private boolean first = true;

    CanonicalJson clear() {
        length = 0;
        first = true;
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    byte[] buffer() {
        return bytes;
    }

    int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    CanonicalJson open(char bracket) {
        separate();
        put((byte) bracket);
        first = true;
        return this;
    }

    CanonicalJson close(char bracket) {
        put((byte) bracket);
        first = false;
        return this;
    }

    CanonicalJson name(String name) {
        separate();
        quoted(name);
        put((byte) ':');
        first = true;
        return this;
    }

    /// Bytes that are JSON already.
    CanonicalJson raw(byte[] json) {
        separate();
        room(json.length);
        System.arraycopy(json, 0, bytes, length, json.length);
        length += json.length;
        first = false;
        return this;
    }

    /// A row as an object, its empty columns left out; `skip` is the place of a column to leave out, or -1.
    CanonicalJson row(PostedTable table, Object[] row, int skip) {
        open('{');
        var columns = table.columns();
        for (var i = 0; i < columns.length; i++) {
            if (row[i] != null && i != skip) {
                name(columns[i]).value(row[i]);
            }
        }
        return close('}');
    }

    CanonicalJson value(Object value) {
        separate();
        switch (value) {
            case null -> ascii("null");
            case String text -> quoted(text);
            case BigDecimal number -> decimal(number);
            case Long number -> ascii(Long.toString(number));
            case Integer number -> ascii(Integer.toString(number));
            case Short number -> ascii(Short.toString(number));
            case Boolean flag -> ascii(flag ? "true" : "false");
            case LocalDate date -> ascii("\"" + date + "\"");
            case OffsetDateTime moment ->
                    ascii("\"" + MOMENT.format(moment.withOffsetSameInstant(ZoneOffset.UTC)) + "\"");
            default -> throw new IllegalArgumentException("cannot hash a " + value.getClass().getName());
        }
        first = false;
        return this;
    }

    private void decimal(BigDecimal number) {
        if (number.scale() < 0 || number.precision() > 18) {
            ascii(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
            return;
        }
        var digits = number.unscaledValue().longValue();
        var scale = number.scale();
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        plain(digits, scale);
    }

    private void plain(long digits, int scale) {
        if (scale == 0) {
            ascii(Long.toString(digits));
            return;
        }
        if (digits < 0) {
            put((byte) '-');
        }
        var text = Long.toString(Math.abs(digits));
        var whole = text.length() - scale;
        ascii(whole > 0 ? text.substring(0, whole) : "0");
        put((byte) '.');
        for (var i = whole; i < 0; i++) {
            put((byte) '0');
        }
        ascii(whole > 0 ? text.substring(whole) : text);
    }

    private void separate() {
        if (!first) {
            put((byte) ',');
        }
        first = false;
    }

    private void quoted(String text) {
        put((byte) '"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= ' ' && c < 127 && c != '"' && c != '\\') {
                put((byte) c);
            } else if (c == '"' || c == '\\') {
                put((byte) '\\');
                put((byte) c);
            } else if (Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                utf8(text.substring(i, i + 2));
                i++;
            } else if (c < ' ' || c == 127 || Character.isSurrogate(c)) {
                escaped(c);
            } else {
                utf8(String.valueOf(c));
            }
        }
        put((byte) '"');
    }

    private void escaped(char c) {
        ascii("\\u");
        for (var shift = 12; shift >= 0; shift -= 4) {
            put(HEX[c >> shift & 15]);
        }
    }

    private void utf8(String text) {
        for (var b : text.getBytes(StandardCharsets.UTF_8)) {
            put(b);
        }
    }

    @SuppressWarnings("deprecation")
    private void ascii(String text) {
        room(text.length());
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
    }

    private void put(byte b) {
        room(1);
        bytes[length++] = b;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
