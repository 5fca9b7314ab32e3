package org.faktuur.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which rows of a list are wanted and in which order: what the Select button asks for. Holds what was meant, not how
/// it was typed, so that a query that was saved in one language works in every other, and that today stays today.
///
/// @param name what it is saved under; empty while it is not
/// @param rows every one of them must hold
/// @param sorts the columns that it sorts by, the first deciding; without any the list's own order
public record Query(String name, List<Row> rows, List<Sort> sorts) {

    /// All rows, in the list's own order.
    public static final Query EVERYTHING = new Query("", List.of(), List.of());

    /// What a column must hold.
    public record Row(String column, Criterion criterion) {
    }

    /// A field that can be asked for; of an enum, the members that it can have.
    public record Field(String column, List<? extends Enum<?>> choices) {
    }

    public Query {
        rows = List.copyOf(rows);
        sorts = sorts.stream().flatMap(each -> each.all().stream()).toList();
    }

    /// The same under this name.
    public Query named(String other) {
        return new Query(other, rows, sorts);
    }

    /// Does it ask for the same, whatever it is called?
    public boolean asksAs(Query other) {
        return named("").equals(other.named(""));
    }

    /// What the columns must hold on this day.
    public List<Filter> filters(LocalDate today) {
        return rows.stream().map(row -> new Filter(row.column(), row.criterion().on(today))).toList();
    }

    /// In which order; empty for the list's own.
    public Optional<Sort> sort() {
        return sorts.stream().findFirst().map(first -> first.then(sorts.subList(1, sorts.size())));
    }

    /// The same over these fields: what it says of others is left out, and words that were kept are the members of an
    /// enum again.
    public Query fitting(List<Field> fields) {
        return new Query(name, rows.stream().flatMap(row -> fields.stream()
                .filter(field -> field.column().equals(row.column()))
                .map(field -> new Row(row.column(), known(row.criterion(), field)))).toList(),
                sorts.stream().filter(sort -> fields.stream().anyMatch(field -> field.column().equals(sort.column())))
                        .toList());
    }

    private static Criterion known(Criterion criterion, Field field) {
        return switch (criterion) {
            case Criterion.Is(String word) -> field.choices().stream().filter(each -> each.name().equals(word))
                    .findFirst().<Criterion>map(Criterion.Is::new).orElse(criterion);
            case Criterion.Not(var inner) -> new Criterion.Not(known(inner, field));
            case Criterion.AnyOf(var choices) ->
                    new Criterion.AnyOf(choices.stream().map(each -> known(each, field)).toList());
            case Criterion.AllOf(var parts) ->
                    new Criterion.AllOf(parts.stream().map(each -> known(each, field)).toList());
            case Criterion.Is _, Criterion.Like _, Criterion.Range _ -> criterion;
        };
    }
}
