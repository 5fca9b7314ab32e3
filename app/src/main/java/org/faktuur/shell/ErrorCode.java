package org.faktuur.shell;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;

/// A short code of a surprise, the same for the same fault: from the kinds of the exceptions and the places in this
/// program that they passed, without line numbers, so that it stays the same from one version to the next.
public record ErrorCode(String code) {

    private static final String HOUSE = "org.faktuur";
    private static final int PLACES = 4;

    /// The code of this surprise.
    public static ErrorCode of(Throwable surprise) {
        var sum = new CRC32();
        for (var each = surprise; each != null; each = each.getCause()) {
            sum.update(each.getClass().getName().getBytes(StandardCharsets.UTF_8));
            Arrays.stream(each.getStackTrace()).filter(place -> place.getClassName().startsWith(HOUSE)).limit(PLACES)
                    .map(place -> place.getClassName().replaceAll("\\$.*", "") + named(place.getMethodName()))
                    .forEach(place -> sum.update(place.getBytes(StandardCharsets.UTF_8)));
        }
        return new ErrorCode("F-" + Long.toString(sum.getValue(), 36).toUpperCase(Locale.ROOT));
    }

    private static String named(String method) {
        return method.startsWith("lambda$") ? "" : "." + method;
    }

    @Override
    public String toString() {
        return code;
    }
}
