package org.faktuur.shell;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Filter;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.Sort;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.joda.money.Money;

/// The rows of a list that is never long, such as a company's accounts: read whole, sorted and filtered by the values
/// of its columns.
public final class FewRows<R> implements RowSource<R> {

    private final Supplier<List<R>> rows;
    private final List<ListColumn<R>> columns;
    private final Function<R, ? extends Comparable<?>> key;

    /// The rows that this answers whenever it is asked.
    public FewRows(Supplier<List<R>> rows, List<ListColumn<R>> columns, Function<R, ? extends Comparable<?>> key) {
        this.rows = rows;
        this.columns = List.copyOf(columns);
        this.key = key;
    }

    @Override
    public List<R> page(Sort sort, List<Filter> filters, Optional<R> after, boolean backwards, int size) {
        var order = order(sort);
        var met = rows.get().stream().filter(row -> meets(row, filters)).sorted(order).toList();
        if (backwards) {
            var before = met.stream().filter(row -> after.isEmpty() || order.compare(row, after.get()) < 0).toList();
            return before.subList(Math.max(0, before.size() - size), before.size());
        }
        return met.stream().filter(row -> after.isEmpty() || order.compare(row, after.get()) > 0).limit(size).toList();
    }

    @Override
    public long count(List<Filter> filters) {
        return rows.get().stream().filter(row -> meets(row, filters)).count();
    }

    @Override
    public Object key(R row) {
        return key.apply(row);
    }

    private Comparator<R> order(Sort sort) {
        Comparator<R> byKey = Comparator.comparing(row -> comparable(key.apply(row)));
        return sort.all().stream().map(this::by).reduce(Comparator::thenComparing).orElseThrow()
                .thenComparing(sort.descending() ? byKey.reversed() : byKey);
    }

    private Comparator<R> by(Sort sort) {
        Comparator<R> order = Comparator.comparing(row -> comparable(value(row, sort.column())));
        return sort.descending() ? order.reversed() : order;
    }

    private Object value(R row, String column) {
        return columns.stream().filter(each -> each.id().equals(column)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + column)).value().apply(row);
    }

    private boolean meets(R row, List<Filter> filters) {
        return filters.stream().allMatch(filter -> meets(value(row, filter.column()), filter.criterion()));
    }

    private static boolean meets(Object value, Criterion criterion) {
        return switch (criterion) {
            case Criterion.Is(String text) -> text.equalsIgnoreCase(String.valueOf(value));
            case Criterion.Is(var wanted) -> comparable(value).compareTo(comparable(wanted)) == 0;
            case Criterion.Range(var from, var to) ->
                    from.map(least -> comparable(value).compareTo(comparable(least)) >= 0).orElse(true)
                            && to.map(most -> comparable(value).compareTo(comparable(most)) <= 0).orElse(true);
            case Criterion.Like(var pattern) -> String.valueOf(value).toLowerCase(Locale.ROOT).matches(regex(pattern));
            case Criterion.Not(var inner) -> !meets(value, inner);
            case Criterion.AnyOf(var choices) -> choices.stream().anyMatch(each -> meets(value, each));
            case Criterion.AllOf(var parts) -> parts.stream().allMatch(each -> meets(value, each));
        };
    }

    private static String regex(String pattern) {
        return "\\Q" + pattern.toLowerCase(Locale.ROOT).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q") + "\\E";
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(Object value) {
        return (Comparable<Object>) (Object) switch (value) {
            case Money money -> money.getAmount();
            case Price price -> price.amount();
            case Percent percent -> percent.number();
            case Integer number -> BigDecimal.valueOf(number);
            default -> (Comparable<?>) value;
        };
    }
}
