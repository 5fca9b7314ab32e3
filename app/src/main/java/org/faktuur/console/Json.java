package org.faktuur.console;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.joda.money.Money;

/// Answers as machines read them. Amounts are texts with a decimal point, so that no machine makes floats of them.
final class Json {

    private Json() {
    }

    static String of(Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> object -> object.entrySet().stream()
                    .map(each -> quoted(each.getKey().toString()) + ":" + of(each.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
            case Collection<?> many -> many.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
            case Boolean flag -> flag.toString();
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Money money -> quoted(money.getAmount().toPlainString());
            case Price price -> quoted(price.toString());
            case Quantity quantity -> quoted(quantity.toString());
            case Percent percent -> quoted(percent.toString());
            case BigDecimal number -> quoted(number.toPlainString());
            case Enum<?> member -> quoted(member.name().toLowerCase(java.util.Locale.ROOT));
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        var written = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            switch (letter) {
                case '"' -> written.append("\\\"");
                case '\\' -> written.append("\\\\");
                case '\n' -> written.append("\\n");
                case '\r' -> written.append("\\r");
                case '\t' -> written.append("\\t");
                default -> {
                    if (letter < ' ') {
                        written.append(String.format("\\u%04x", letter));
                    } else {
                        written.append((char) letter);
                    }
                }
            }
        });
        return written.append('"').toString();
    }
}
