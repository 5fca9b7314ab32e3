package org.faktuur.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Filter;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.Sort;
import org.joda.money.Money;

/// A source of rows that holds them all, for tests: sorts and filters by the columns' values.
public final class MemoryRows<R> implements RowSource<R> {

    private final List<R> rows;
    private final List<ListColumn<R>> columns;
    private final Function<R, ? extends Comparable<?>> key;

    /// What was asked of it, in order: for tests that count.
    public final List<String> asked = new ArrayList<>();

    public MemoryRows(List<R> rows, List<ListColumn<R>> columns, Function<R, ? extends Comparable<?>> key) {
        this.rows = rows;
        this.columns = columns;
        this.key = key;
    }

    @Override
    public List<R> page(Sort sort, List<Filter> filters, Optional<R> after, boolean backwards, int size) {
        asked.add((backwards ? "before " : "after ") + after.map(key).map(Object::toString).orElse("-"));
        var order = order(sort);
        var met = rows.stream().filter(row -> meets(row, filters)).sorted(order).toList();
        if (backwards) {
            var before = met.stream().filter(row -> after.isEmpty() || order.compare(row, after.get()) < 0).toList();
            return before.subList(Math.max(0, before.size() - size), before.size());
        }
        return met.stream().filter(row -> after.isEmpty() || order.compare(row, after.get()) > 0).limit(size).toList();
    }

    @Override
    public long count(List<Filter> filters) {
        return rows.stream().filter(row -> meets(row, filters)).count();
    }

    @Override
    public Object key(R row) {
        return key.apply(row);
    }

    private Comparator<R> order(Sort sort) {
        var column = columns.stream().filter(each -> each.id().equals(sort.column())).findFirst().orElseThrow();
        Comparator<R> order = Comparator.comparing(row -> comparable(column.value().apply(row)));
        order = order.thenComparing(row -> comparable(key.apply(row)));
        return sort.descending() ? order.reversed() : order;
    }

    private boolean meets(R row, List<Filter> filters) {
        return filters.stream().allMatch(filter -> meets(columns.stream()
                .filter(each -> each.id().equals(filter.column())).findFirst().orElseThrow().value().apply(row),
                filter.criterion()));
    }

    private static boolean meets(Object value, Criterion criterion) {
        return switch (criterion) {
            case Criterion.Is(String text) -> text.equalsIgnoreCase(String.valueOf(value));
            case Criterion.Is(var wanted) -> value != null && comparable(value).compareTo(comparable(wanted)) == 0;
            case Criterion.Range(var from, var to) ->
                    from.map(least -> comparable(value).compareTo(comparable(least)) >= 0).orElse(true)
                            && to.map(most -> comparable(value).compareTo(comparable(most)) <= 0).orElse(true);
            case Criterion.Like(var pattern) -> String.valueOf(value).toLowerCase(Locale.ROOT)
                    .matches(pattern.toLowerCase(Locale.ROOT).replace("*", ".*").replace('?', '.'));
            case Criterion.Not(var inner) -> !meets(value, inner);
            case Criterion.AnyOf(var choices) -> choices.stream().anyMatch(each -> meets(value, each));
        };
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(Object value) {
        return (Comparable<Object>) (value instanceof Money money ? money.getAmount() : value);
    }
}
