package org.faktuur.bank;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faktuur.numbering.NumberPattern;
import org.faktuur.receivables.Kid;

/// Finds numbers of documents in what customers write with a payment, by how the company numbers them: written out,
/// whatever divides their parts, or as a KID.
public final class DocumentNumbers {

    private static final Pattern PARTS = Pattern.compile("\\{year\\}|\\{0+\\}|[\\p{L}\\d]+|[^\\p{L}\\d{}]+");
    private static final Pattern FIGURES = Pattern.compile("\\d{2,24}[\\d-]");

    private record Way(NumberPattern pattern, Pattern written, Pattern figures) {
    }

    private final List<Way> ways;

    /// Of documents that are numbered in these ways.
    public DocumentNumbers(Collection<NumberPattern> patterns) {
        this.ways = patterns.stream().distinct().map(each -> new Way(each,
                Pattern.compile("(?<![\\p{L}\\d])" + expression(each.pattern(), true) + "(?![\\p{L}\\d])",
                        Pattern.CASE_INSENSITIVE), Pattern.compile(expression(each.pattern(), false)))).toList();
    }

    private static String expression(String pattern, boolean written) {
        var expression = new StringBuilder();
        PARTS.matcher(pattern).results().map(found -> found.group()).forEach(part -> {
            if (part.equals("{year}")) {
                expression.append("(?<year>\\d{4})");
            } else if (part.startsWith("{")) {
                expression.append("(?<number>\\d{").append(part.length() - 2).append(",12})");
            } else if (Character.isLetterOrDigit(part.charAt(0))) {
                expression.append(written ? Pattern.quote(part) : part.replaceAll("\\D", ""));
            }
            expression.append(written ? "[^\\p{L}\\d]*" : "");
        });
        return expression.toString();
    }

    /// The numbers that may be meant.
    public Set<String> in(String words) {
        var numbers = new LinkedHashSet<String>();
        for (var way : ways) {
            FIGURES.matcher(words).results().flatMap(found -> Kid.read(found.group()).stream())
                    .forEach(kid -> find(way, way.figures().matcher(kid.body()), true, numbers));
            find(way, way.written().matcher(words), false, numbers);
        }
        return numbers;
    }

    private static void find(Way way, Matcher found, boolean whole, Set<String> numbers) {
        while (whole ? found.matches() : found.find()) {
            var year = way.pattern().isYearly() ? Integer.parseInt(found.group("year")) : 0;
            numbers.add(way.pattern().format(year, Long.parseLong(found.group("number"))));
            if (whole) {
                return;
            }
        }
    }
}
