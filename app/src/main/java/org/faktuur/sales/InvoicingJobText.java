package org.faktuur.sales;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faktuur.listing.QueryText;
import org.faktuur.money.Quantity;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.sales.InvoicingJob.Dated;
import org.faktuur.sales.InvoicingJob.Selection;
import org.faktuur.sales.InvoicingParameters.Dating;
import org.faktuur.sales.InvoicingParameters.Options;
import org.faktuur.sales.InvoicingParameters.Summary;
import org.faktuur.sales.InvoicingParameters.Take;
import org.faktuur.sales.InvoicingParameters.Update;

/// A job that invoices sales orders as the text that is kept, a line a part: `quantity PACKING_SLIP`, `orders SO-1
/// SO-2`, or `find status is(text:DELIVERED)` for each line of a query that selects late.
public final class InvoicingJobText {

    private static final String FIND = "find ";

    private InvoicingJobText() {
    }

    /// The text that is kept of it.
    public static String written(InvoicingJob job) {
        var parameters = job.parameters();
        var lines = new ArrayList<>(List.of(
                "quantity " + parameters.take().quantity(),
                "reduce " + parameters.take().reduce(),
                "slips" + words(List.copyOf(parameters.take().slips())),
                "dated " + job.dating(),
                "date " + parameters.dating().date(),
                "month-end " + parameters.dating().monthEnd(),
                "credit-check " + parameters.creditCheck(),
                "summary " + parameters.summary().update() + words(List.of(parameters.summary().order())),
                "credit-correction " + parameters.options().creditCorrection(),
                "credit-remaining " + parameters.options().creditRemaining(),
                "summarize-charges " + parameters.options().summarizeCharges(),
                "stop-at-first-error " + parameters.options().stopAtFirstError(),
                "papers " + job.papers()));
        parameters.take().updates().forEach((line, quantity) -> lines.add("update " + line.salesLine() + " "
                + quantity.amount().toPlainString() + words(List.of(line.slip()))));
        switch (job.selection()) {
            case Selection.Chosen(var orders) -> lines.add("orders" + words(orders));
            case Selection.Late(var query) -> {
                lines.add("late" + words(List.of(query.name())));
                QueryText.written(query).lines().forEach(line -> lines.add(FIND + line));
            }
        }
        return String.join("\n", lines);
    }

    private static String words(List<String> words) {
        return words.stream().map(word -> " " + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /// The job of a text that was kept.
    ///
    /// @throws IllegalArgumentException when it was not written so
    public static InvoicingJob read(String text) {
        var kept = new HashMap<String, List<String>>();
        var updates = new HashMap<Update, Quantity>();
        var found = new ArrayList<String>();
        text.lines().forEach(line -> {
            var words = Arrays.stream(line.split(" ")).toList();
            switch (words.getFirst()) {
                case "find" -> found.add(line.substring(FIND.length()));
                case "update" -> updates.put(new Update(Long.parseLong(words.get(1)), word(words, 3)),
                        Quantity.of(words.get(2)));
                default -> kept.put(words.getFirst(), words.subList(1, words.size()));
            }
        });
        return new InvoicingJob(selection(kept, found), parameters(kept, updates), Dated.valueOf(first(kept, "dated")),
                isOn(kept, "papers"));
    }

    private static Selection selection(Map<String, List<String>> kept, List<String> found) {
        return kept.containsKey("late")
                ? new Selection.Late(QueryText.read(word(kept.get("late"), 0), String.join("\n", found)))
                : new Selection.Chosen(all(kept, "orders"));
    }

    private static InvoicingParameters parameters(Map<String, List<String>> kept, Map<Update, Quantity> updates) {
        return new InvoicingParameters(new Take(QuantityToInvoice.valueOf(first(kept, "quantity")),
                isOn(kept, "reduce"), new HashSet<>(all(kept, "slips")), updates),
                new Dating(LocalDate.parse(first(kept, "date")), isOn(kept, "month-end")),
                CreditCheck.valueOf(first(kept, "credit-check")),
                new Summary(SummaryUpdate.valueOf(first(kept, "summary")), word(all(kept, "summary"), 1)),
                new Options(isOn(kept, "credit-correction"), isOn(kept, "credit-remaining"),
                        isOn(kept, "summarize-charges"), isOn(kept, "stop-at-first-error")), Map.of());
    }

    private static List<String> all(Map<String, List<String>> kept, String key) {
        if (!kept.containsKey(key)) {
            throw new IllegalArgumentException("no job: " + key + " is missing");
        }
        return kept.get(key).stream().map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8)).toList();
    }

    private static String first(Map<String, List<String>> kept, String key) {
        return word(all(kept, key), 0);
    }

    private static boolean isOn(Map<String, List<String>> kept, String key) {
        return Boolean.parseBoolean(first(kept, key));
    }

    private static String word(List<String> words, int at) {
        return at < words.size() ? URLDecoder.decode(words.get(at), StandardCharsets.UTF_8) : "";
    }
}
