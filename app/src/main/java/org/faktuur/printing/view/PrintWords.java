package org.faktuur.printing.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.printing.PrintCondition;
import org.faktuur.printing.PrintDestination;
import org.faktuur.printing.PrintJob;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;

/// Destinations, conditions and jobs in words.
final class PrintWords {

    private static final String KEY = "PrintManagementView.";

    private PrintWords() {
    }

    /// Which printer, folder or address.
    static Words where(PrintDestination destination) {
        return switch (destination) {
            case PrintDestination.Screen _ -> Words.plain("");
            case PrintDestination.Printer(var name, _) ->
                    name.isBlank() ? Words.of(KEY + "usualPrinter") : Words.plain(name);
            case PrintDestination.File(var folder, var name) ->
                    Words.plain(folder + " · " + (name.isBlank() ? "{number}" : name));
            case PrintDestination.EMail(var address) ->
                    address.isBlank() ? Words.of(KEY + "customersAddress") : Words.plain(address);
        };
    }

    /// For which documents.
    static Words when(PrintCondition condition) {
        return texts -> {
            var parts = new ArrayList<String>();
            named(parts, texts, "customerGroup", condition.customerGroup());
            named(parts, texts, "country", condition.country());
            condition.currency().ifPresent(currency -> parts.add(currency.getCode()));
            condition.language().ifPresent(language -> parts.add(texts.of(language)));
            condition.total().least().ifPresent(least ->
                    parts.add(texts.text(KEY + "from", Map.of("amount", least))));
            condition.total().most().ifPresent(most -> parts.add(texts.text(KEY + "upTo", Map.of("amount", most))));
            return parts.isEmpty() ? texts.text(KEY + "always") : String.join(", ", parts);
        };
    }

    private static void named(List<String> parts, Texts texts, String key, String value) {
        if (!value.isBlank()) {
            parts.add(texts.text(KEY + key) + " " + value);
        }
    }

    /// Which copies go where, and what stands below the paper.
    static Words answer(List<PrintJob> jobs, Optional<String> footer) {
        return texts -> {
            var lines = new ArrayList<>(jobs.stream().map(job -> goes(job, texts)).toList());
            footer.ifPresent(words -> lines.add(texts.text(KEY + "below", Map.of("words", words))));
            return String.join("\n", lines);
        };
    }

    private static String goes(PrintJob job, Texts texts) {
        var what = job.isCopy() ? texts.text(KEY + "copyNumber", Map.of("copy", job.copy()))
                : texts.text(KEY + "theOriginal");
        var named = job.name().isBlank() ? what : what + " (" + job.name() + ")";
        var times = job.count() > 1 ? job.count() + " × " : "";
        return (times + named + " → " + texts.of(job.destination().kind()) + " "
                + where(job.destination()).in(texts)).strip();
    }
}
