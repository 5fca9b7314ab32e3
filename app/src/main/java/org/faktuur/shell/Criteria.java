package org.faktuur.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faktuur.listing.Criterion;
import org.faktuur.outcome.Outcome;
import org.faktuur.texts.Texts;
import org.faktuur.texts.TypedDate;
import org.faktuur.texts.TypedNumber;
import org.joda.money.Money;

/// Reads what is typed under a column header: `cave` begins so, `=US-004` exactly, `*wine*` and `US-00?` by pattern,
/// `100..500`, `..500`, `100..`, `!open` not so, `US-001,US-002` one of these. Dates and numbers as the language
/// writes them; a comma divides choices only where it cannot be a decimal mark, a semicolon always.
public final class Criteria {

    private final Texts texts;
    private final LocalDate today;

    /// Criteria typed in the language of these texts on this day.
    public Criteria(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /// The criterion that was typed for a column; refused when the column cannot hold it.
    public Outcome<Criterion> read(String typed, ListColumn<?> column) {
        var chosen = new ArrayList<Criterion>();
        for (var part : parts(typed.strip(), column.kind())) {
            var read = one(part.strip(), column);
            if (!read.isDone()) {
                return read;
            }
            chosen.add(read.orElseThrow());
        }
        return Outcome.done(chosen.size() == 1 ? chosen.getFirst() : new Criterion.AnyOf(chosen));
    }

    /// A criterion as it is shown on its chip.
    public String worded(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Is(var value) -> texts.worded(value);
            case Criterion.Range(var from, var to) ->
                    from.map(texts::worded).orElse("") + ".." + to.map(texts::worded).orElse("");
            case Criterion.Like(var pattern) -> pattern;
            case Criterion.Not(var inner) -> "!" + worded(inner);
            case Criterion.AnyOf(var choices) -> choices.stream().map(this::worded).collect(Collectors.joining(", "));
        };
    }

    /// What to type for exactly this value: the filter on the value of a cell.
    public String exactly(Object value, ListColumn.Kind kind) {
        return switch (kind) {
            case TEXT, STATUS -> "=" + texts.worded(value);
            case AMOUNT -> value instanceof Money money ? texts.formats().amount(money) : texts.worded(value);
            case NUMBER, DATE -> texts.worded(value);
        };
    }

    private static List<String> parts(String typed, ListColumn.Kind kind) {
        var commaDivides = kind == ListColumn.Kind.TEXT || kind == ListColumn.Kind.STATUS
                || kind == ListColumn.Kind.DATE;
        return List.of(typed.split(commaDivides ? "[,;]" : ";"));
    }

    private Outcome<Criterion> one(String part, ListColumn<?> column) {
        if (part.startsWith("!")) {
            return one(part.substring(1).strip(), column).map(Criterion.Not::new);
        }
        var dots = part.indexOf("..");
        if (dots >= 0 && column.kind() != ListColumn.Kind.STATUS) {
            return range(part.substring(0, dots).strip(), part.substring(dots + 2).strip(), column);
        }
        return switch (column.kind()) {
            case TEXT -> Outcome.done(text(part));
            case STATUS -> status(part, column);
            case AMOUNT, NUMBER, DATE -> value(part, column).map(Criterion.Is::new);
        };
    }

    private Outcome<Criterion> range(String from, String to, ListColumn<?> column) {
        return side(from, column).then(low -> side(to, column).map(high -> new Criterion.Range(low, high)));
    }

    private Outcome<Optional<Object>> side(String typed, ListColumn<?> column) {
        return typed.isEmpty() ? Outcome.done(Optional.empty()) : value(typed, column).map(Optional::of);
    }

    private Outcome<Object> value(String typed, ListColumn<?> column) {
        return switch (column.kind()) {
            case TEXT, STATUS -> Outcome.done(typed);
            case DATE -> TypedDate.read(typed, today).<Outcome<Object>>map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(new EntryRefusal.DateUnreadable(typed)));
            case AMOUNT, NUMBER -> TypedNumber.read(typed, texts.formats()).<Outcome<Object>>map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(new EntryRefusal.NumberUnreadable(typed)));
        };
    }

    private static Criterion text(String part) {
        if (part.startsWith("=")) {
            return new Criterion.Is(part.substring(1));
        }
        return new Criterion.Like(part.contains("*") || part.contains("?") ? part : part + "*");
    }

    private Outcome<Criterion> status(String part, ListColumn<?> column) {
        var wanted = part.replace("=", "").replace("*", "").toLowerCase(Locale.ROOT);
        var exact = part.startsWith("=");
        var found = column.choices().stream().filter(each -> {
            var word = texts.of(each).toLowerCase(Locale.ROOT);
            return exact ? word.equals(wanted) : word.startsWith(wanted);
        }).<Criterion>map(Criterion.Is::new).toList();
        if (found.isEmpty()) {
            return Outcome.refused(new ListRefusal.NoSuchStatus(part));
        }
        return Outcome.done(found.size() == 1 ? found.getFirst() : new Criterion.AnyOf(found));
    }
}
