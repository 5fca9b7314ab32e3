package org.faktuur.listing;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faktuur.listing.MovingDays.Unit;

/// A query as the text that is kept, the same in every language: a line a row, `shipDate range(period:WEEK:0,)`, and a
/// line a sort, `sort shipDate down`. Members of enums are kept by their names and read as texts.
public final class QueryText {

    private static final String SORT = "sort ";

    private final String text;
    private int at;

    private QueryText(String text) {
        this.text = text;
    }

    /// The text that is kept of a query; its name is kept beside it.
    public static String written(Query query) {
        var lines = new ArrayList<String>();
        query.rows().forEach(row -> lines.add(row.column() + " " + criterion(row.criterion())));
        query.sorts().forEach(sort -> lines.add(SORT + sort.column() + (sort.descending() ? " down" : " up")));
        return String.join("\n", lines);
    }

    /// The query of a text that was kept under this name.
    ///
    /// @throws IllegalArgumentException when it was not written so
    public static Query read(String name, String content) {
        var rows = new ArrayList<Query.Row>();
        var sorts = new ArrayList<Sort>();
        content.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var parts = line.split(" ", 3);
            if (line.startsWith(SORT) && parts.length == 3) {
                sorts.add(new Sort(parts[1], parts[2].equals("down")));
            } else {
                rows.add(new Query.Row(parts[0], new QueryText(line.substring(parts[0].length() + 1)).criterion()));
            }
        });
        return new Query(name, rows, sorts);
    }

    private static String criterion(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Is(var value) -> "is(" + value(value) + ")";
            case Criterion.Like(var pattern) -> "like(" + value(pattern) + ")";
            case Criterion.Range(var from, var to) -> "range(" + from.map(QueryText::value).orElse("") + ","
                    + to.map(QueryText::value).orElse("") + ")";
            case Criterion.Not(var inner) -> "not(" + criterion(inner) + ")";
            case Criterion.AnyOf(var choices) -> "any(" + list(choices) + ")";
            case Criterion.AllOf(var parts) -> "all(" + list(parts) + ")";
        };
    }

    private static String list(List<Criterion> criteria) {
        return criteria.stream().map(QueryText::criterion).collect(Collectors.joining(","));
    }

    private static String value(Object value) {
        return switch (value) {
            case LocalDate day -> "date:" + day;
            case BigDecimal number -> "number:" + number.toPlainString();
            case MovingDays.Day(var away) -> "day:" + away;
            case MovingDays.LastDays(var count) -> "last:" + count;
            case MovingDays.NextDays(var count) -> "next:" + count;
            case MovingDays.Period(var unit, var away) -> "period:" + unit + ":" + away;
            case Enum<?> member -> "text:" + member.name();
            default -> "text:" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
        };
    }

    private Criterion criterion() {
        var open = text.indexOf('(', at);
        var word = text.substring(at, Math.max(at, open));
        at = open + 1;
        var read = switch (word) {
            case "is" -> new Criterion.Is(value().orElseThrow(this::unreadable));
            case "like" -> new Criterion.Like(value().orElseThrow(this::unreadable).toString());
            case "range" -> {
                var from = value();
                expect(',');
                yield new Criterion.Range(from, value());
            }
            case "not" -> new Criterion.Not(criterion());
            case "any" -> new Criterion.AnyOf(list());
            case "all" -> new Criterion.AllOf(list());
            default -> throw unreadable();
        };
        expect(')');
        return read;
    }

    private List<Criterion> list() {
        var read = new ArrayList<>(List.of(criterion()));
        while (text.charAt(at) == ',') {
            at++;
            read.add(criterion());
        }
        return read;
    }

    private Optional<Object> value() {
        var from = at;
        while (at < text.length() && ",)".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == from) {
            return Optional.empty();
        }
        var parts = Arrays.asList(text.substring(from, at).split(":", 3));
        var rest = parts.get(1);
        return Optional.of(switch (parts.getFirst()) {
            case "date" -> LocalDate.parse(rest);
            case "number" -> new BigDecimal(rest);
            case "day" -> new MovingDays.Day(Integer.parseInt(rest));
            case "last" -> new MovingDays.LastDays(Integer.parseInt(rest));
            case "next" -> new MovingDays.NextDays(Integer.parseInt(rest));
            case "period" -> new MovingDays.Period(Unit.valueOf(rest), Integer.parseInt(parts.get(2)));
            case "text" -> URLDecoder.decode(rest, StandardCharsets.UTF_8);
            default -> throw unreadable();
        });
    }

    private void expect(char mark) {
        if (at >= text.length() || text.charAt(at) != mark) {
            throw unreadable();
        }
        at++;
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException("no query: " + text);
    }
}
