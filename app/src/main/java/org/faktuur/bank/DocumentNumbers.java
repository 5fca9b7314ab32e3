package org.faktuur.bank;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faktuur.numbering.NumberPattern;
import org.faktuur.receivables.Kid;

/// Finds numbers of documents in what customers write with a payment, by how the company numbers them: written out,
/// whatever divides their parts, or as a KID.
public final class DocumentNumbers {

    private static final Pattern PARTS = Pattern.compile("\\{year\\}|\\{0+\\}|[\\p{L}\\d]+|[^\\p{L}\\d{}]+");
    private static final Pattern FIGURES = Pattern.compile("\\d{2,24}[\\d-]");

    /// How documents are numbered, and whether they have a KID.
    private record Way(NumberPattern pattern, Pattern written, Pattern figures, boolean kid) {

        static Way of(NumberPattern pattern, boolean kid) {
            return new Way(pattern,
                    Pattern.compile("(?<![\\p{L}\\d])" + expression(pattern.pattern(), true) + "(?![\\p{L}\\d])",
                            Pattern.CASE_INSENSITIVE), Pattern.compile(expression(pattern.pattern(), false)), kid);
        }
    }

    private final List<Way> ways;

    /// Of invoices, which have a KID, and of credit notes.
    public DocumentNumbers(Optional<NumberPattern> invoices, Optional<NumberPattern> creditNotes) {
        this.ways = Stream.concat(invoices.stream().map(each -> Way.of(each, true)),
                creditNotes.filter(each -> !Optional.of(each).equals(invoices)).stream()
                        .map(each -> Way.of(each, false))).toList();
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
            FIGURES.matcher(words).results().filter(_ -> way.kid())
                    .flatMap(found -> Kid.read(found.group()).stream())
                    .flatMap(kid -> Stream.of(kid.body(), kid.body().replaceFirst("^0+(?=\\d)", "")).distinct())
                    .forEach(body -> find(way, way.figures().matcher(body), true, numbers));
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
