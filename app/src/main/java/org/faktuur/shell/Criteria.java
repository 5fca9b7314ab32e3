package org.faktuur.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.MovingDays;
import org.faktuur.listing.QueryRefusal;
import org.faktuur.outcome.Outcome;
import org.faktuur.texts.Texts;
import org.faktuur.texts.TypedDate;
import org.faktuur.texts.TypedNumber;
import org.joda.money.Money;

/// Reads what is typed under a column header or in a query: `cave` begins so, `=US-004` exactly, `*wine*` and `US-00?`
/// by pattern, `100..500`, `..500`, `100..`, `!open` not so, `US-001,US-002` one of these, `cave,!cave 2` one but not
/// another. Dates and numbers as the language writes them, dates also by words that move with the session date; a
/// comma divides choices only where it cannot be a decimal mark, a semicolon always.
public final class Criteria {

    private final Texts texts;
    private final DayWords days;
    private final LocalDate today;

    /// Criteria typed in the language of these texts on this day.
    public Criteria(Texts texts, LocalDate today) {
        this.texts = texts;
        this.days = new DayWords(texts);
        this.today = today;
    }

    /// The criterion that was typed for a column; refused when the column cannot hold it.
    public Outcome<Criterion> read(String typed, ListColumn<?> column) {
        var chosen = new ArrayList<Criterion>();
        var left = new ArrayList<Criterion>();
        for (var part : parts(typed.strip(), column.kind())) {
            var bare = part.strip();
            var not = bare.startsWith("!");
            var read = one(not ? bare.substring(1).strip() : bare, column);
            if (!read.isDone()) {
                return read;
            }
            (not ? left : chosen).add(read.orElseThrow());
        }
        var parts = new ArrayList<Criterion>();
        if (!chosen.isEmpty()) {
            parts.add(oneOf(chosen));
        }
        if (!left.isEmpty()) {
            parts.add(new Criterion.Not(oneOf(left)));
        }
        return parts.isEmpty() ? Outcome.refused(new QueryRefusal.CriteriaMissing())
                : Outcome.done(parts.size() == 1 ? parts.getFirst() : new Criterion.AllOf(parts));
    }

    private static Criterion oneOf(List<Criterion> choices) {
        return choices.size() == 1 ? choices.getFirst() : new Criterion.AnyOf(choices);
    }

    /// A criterion as it could be typed for a column, which is also what its chip shows.
    public String worded(Criterion criterion, ListColumn<?> column) {
        return switch (criterion) {
            case Criterion.Is(var value) when column.kind() == ListColumn.Kind.TEXT -> "=" + value;
            case Criterion.Is(var value) -> worded(value);
            case Criterion.Range(var from, var to) ->
                    from.map(this::worded).orElse("") + ".." + to.map(this::worded).orElse("");
            case Criterion.Like(var pattern) -> pattern;
            case Criterion.Not(Criterion.AnyOf(var choices)) -> joined(choices.stream()
                    .<Criterion>map(Criterion.Not::new).toList(), column);
            case Criterion.Not(var inner) -> "!" + worded(inner, column);
            case Criterion.AnyOf(var choices) -> joined(choices, column);
            case Criterion.AllOf(var parts) -> joined(parts, column);
        };
    }

    private String joined(List<Criterion> parts, ListColumn<?> column) {
        return parts.stream().map(each -> worded(each, column))
                .collect(Collectors.joining(commaDivides(column.kind()) ? ", " : "; "));
    }

    /// A value as it could be typed: days that move with the session date by their word.
    String worded(Object value) {
        return value instanceof MovingDays moving ? days.worded(moving) : texts.worded(value);
    }

    /// What to type for exactly this value: the filter on the value of a cell.
    public String exactly(Object value, ListColumn.Kind kind) {
        return switch (kind) {
            case TEXT, STATUS -> "=" + texts.worded(value);
            case AMOUNT -> value instanceof Money money ? texts.formats().amount(money) : texts.worded(value);
            case NUMBER, DATE -> texts.worded(value);
        };
    }

    private static boolean commaDivides(ListColumn.Kind kind) {
        return kind != ListColumn.Kind.AMOUNT && kind != ListColumn.Kind.NUMBER;
    }

    private static List<String> parts(String typed, ListColumn.Kind kind) {
        return List.of(typed.split(commaDivides(kind) ? "[,;]" : ";")).stream().filter(part -> !part.isBlank())
                .toList();
    }

    private Outcome<Criterion> one(String part, ListColumn<?> column) {
        var dots = part.indexOf("..");
        if (dots >= 0) {
            return range(part.substring(0, dots).strip(), part.substring(dots + 2).strip(), column);
        }
        return switch (column.kind()) {
            case TEXT -> Outcome.done(text(part));
            case STATUS -> members(part, column).map(found -> oneOf(found.stream()
                    .<Criterion>map(Criterion.Is::new).toList()));
            case AMOUNT, NUMBER, DATE -> value(part, column).map(Criterion.Is::new);
        };
    }

    private Outcome<Criterion> range(String from, String to, ListColumn<?> column) {
        return side(from, column).then(low -> side(to, column).then(high -> switch (column.kind()) {
            case STATUS -> between(low, high, column);
            case TEXT, AMOUNT, NUMBER, DATE -> {
                var range = new Criterion.Range(low, high);
                yield isReversed(range.on(today)) ? Outcome.refused(new QueryRefusal.RangeReversed(
                        low.map(this::worded).orElseThrow(), high.map(this::worded).orElseThrow()))
                        : Outcome.done(range);
            }
        }));
    }

    @SuppressWarnings("unchecked")
    private static boolean isReversed(Criterion criterion) {
        return criterion instanceof Criterion.Range(var from, var to) && from.isPresent() && to.isPresent()
                && !(from.get() instanceof String) && ((Comparable<Object>) from.get()).compareTo(to.get()) > 0;
    }

    /// The members of an enum from one to another, in their own order.
    private static Outcome<Criterion> between(Optional<Object> from, Optional<Object> to, ListColumn<?> column) {
        var least = from.map(each -> ((Enum<?>) each).ordinal()).orElse(0);
        var most = to.map(each -> ((Enum<?>) each).ordinal()).orElse(Integer.MAX_VALUE);
        var within = column.choices().stream().filter(each -> each.ordinal() >= least && each.ordinal() <= most)
                .<Criterion>map(Criterion.Is::new).toList();
        return within.isEmpty() ? Outcome.refused(new QueryRefusal.RangeReversed(from.orElseThrow(), to.orElseThrow()))
                : Outcome.done(oneOf(within));
    }

    private Outcome<Optional<Object>> side(String typed, ListColumn<?> column) {
        return typed.isEmpty() ? Outcome.done(Optional.empty()) : value(typed, column).map(Optional::of);
    }

    private Outcome<Object> value(String typed, ListColumn<?> column) {
        return switch (column.kind()) {
            case TEXT -> Outcome.done(typed);
            case STATUS -> members(typed, column).map(List::getFirst);
            case DATE -> days.read(typed).<Object>map(moving -> moving).or(() -> TypedDate.read(typed, today))
                    .<Outcome<Object>>map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(new ListRefusal.NoSuchDays(typed)));
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

    private Outcome<List<Enum<?>>> members(String part, ListColumn<?> column) {
        var wanted = part.replace("=", "").replace("*", "").strip().toLowerCase(Locale.ROOT);
        var exact = column.choices().stream().filter(each -> word(each).equals(wanted)).<Enum<?>>map(each -> each)
                .toList();
        var found = !exact.isEmpty() || part.startsWith("=") ? exact : column.choices().stream()
                .filter(each -> word(each).startsWith(wanted)).<Enum<?>>map(each -> each).toList();
        return found.isEmpty() ? Outcome.refused(new ListRefusal.NoSuchStatus(part, column.choices()))
                : Outcome.done(found);
    }

    private String word(Enum<?> member) {
        return texts.of(member).toLowerCase(Locale.ROOT);
    }
}
