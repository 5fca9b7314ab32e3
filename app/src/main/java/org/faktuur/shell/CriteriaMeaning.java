package org.faktuur.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faktuur.listing.Criterion;
import org.faktuur.texts.Texts;

/// Says how criteria are understood: “from 01/11/2026 to 30/11/2026”, “begins with cave”.
final class CriteriaMeaning {

    private static final String KEY = "criteria.";

    private final Texts texts;
    private final LocalDate today;

    CriteriaMeaning(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    String of(Criterion criterion) {
        return switch (criterion.on(today)) {
            case Criterion.Is(var value) when value.toString().isEmpty() -> texts.text(KEY + "empty");
            case Criterion.Is(var value) -> say("is", value);
            case Criterion.Range(var from, var to) -> range(from, to);
            case Criterion.Like(var pattern) -> like(pattern);
            case Criterion.Not(var inner) -> say("not", of(inner));
            case Criterion.AnyOf(var choices) -> joined(choices, "or");
            case Criterion.AllOf(var parts) -> joined(parts, "and");
        };
    }

    private String say(String key, Object value) {
        return texts.text(KEY + key, Map.of("value", value));
    }

    private String joined(List<Criterion> parts, String word) {
        return parts.stream().map(this::of).collect(Collectors.joining(" " + texts.text(KEY + word) + " "));
    }

    private String range(Optional<Object> from, Optional<Object> to) {
        if (from.isPresent() && to.isPresent()) {
            return texts.text(KEY + "fromTo", Map.of("from", from.get(), "to", to.get()));
        }
        return from.map(each -> say("from", each)).or(() -> to.map(each -> say("to", each)))
                .orElseGet(() -> texts.text(KEY + "anything"));
    }

    private String like(String pattern) {
        var inner = pattern.replaceAll("^\\*|\\*$", "");
        if (inner.isEmpty()) {
            return texts.text(KEY + "anything");
        }
        if (inner.contains("*") || inner.contains("?") || inner.equals(pattern)) {
            return say("like", pattern);
        }
        var begins = !pattern.startsWith("*");
        return say(begins ? "begins" : pattern.endsWith("*") ? "holds" : "ends", inner);
    }
}
