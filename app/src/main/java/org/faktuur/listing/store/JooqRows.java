package org.faktuur.listing.store;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Filter;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.Sort;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;

/// A table read page by page by key: seeks on the sort column and the key, so that the cost of a page does not
/// grow with the table.
public final class JooqRows<R, K> implements RowSource<R> {

    /// A column by its name: the field it sorts and filters on, and a row's value of it.
    public record Column<R, T>(String name, Field<T> field, Function<R, T> value) {
    }

    /// The table, its key, how a record becomes a row, which records are listed at all, and what is reckoned of each
    /// besides.
    public record Source<R, K>(Table<?> table, Column<R, K> key, Function<Record, R> row, Condition always,
                               List<Field<?>> reckoned) {

        /// With nothing reckoned.
        public Source(Table<?> table, Column<R, K> key, Function<Record, R> row, Condition always) {
            this(table, key, row, always, List.of());
        }
    }

    private final DSLContext dsl;
    private final Source<R, K> source;
    private final List<Column<R, ?>> columns;

    public JooqRows(DSLContext dsl, Source<R, K> source, List<Column<R, ?>> columns) {
        this.dsl = dsl;
        this.source = source;
        this.columns = List.copyOf(columns);
    }

    @Override
    public List<R> page(Sort sort, List<Filter> filters, Optional<R> after, boolean backwards, int size) {
        var rows = pageBy(levels(sort, backwards), filters, after, size);
        return backwards ? rows.reversed() : rows;
    }

    @Override
    public long count(List<Filter> filters) {
        return dsl.selectCount().from(source.table()).where(within(filters)).fetchSingle(0, long.class);
    }

    @Override
    public Object key(R row) {
        return source.key().value().apply(row);
    }

    /// A column that is sorted by, and which way it is read.
    private record Level<R, T>(Column<R, T> column, boolean ascending) {

        OrderField<T> order() {
            return ascending ? column.field().asc() : column.field().desc();
        }

        T of(R row) {
            return column.value().apply(row);
        }

        Condition past(R row) {
            return ascending ? column.field().gt(of(row)) : column.field().lt(of(row));
        }

        Condition level(R row) {
            return column.field().eq(of(row));
        }

        Condition notBefore(R row) {
            return ascending ? column.field().ge(of(row)) : column.field().le(of(row));
        }
    }

    /// The columns of the sort, and at last the key, the same way as the first.
    private List<Level<R, ?>> levels(Sort sort, boolean backwards) {
        var levels = new ArrayList<Level<R, ?>>();
        sort.all().forEach(each -> levels.add(new Level<>(column(each.column()), each.descending() == backwards)));
        levels.add(new Level<>(source.key(), sort.descending() == backwards));
        return levels;
    }

    private List<R> pageBy(List<Level<R, ?>> levels, List<Filter> filters, Optional<R> after, int size) {
        var which = within(filters).and(after.map(row -> beyond(levels, row)).orElse(noCondition()));
        var order = levels.stream().map(Level::order).toList();
        return source.reckoned().isEmpty()
                ? dsl.select(source.table().fields()).from(source.table()).where(which).orderBy(order).limit(size)
                        .fetch(source.row()::apply)
                : reckoned(source.key().field(), which, order, size);
    }

    /// What is reckoned is reckoned of the rows of the page alone, not of every row that is sorted.
    private <T> List<R> reckoned(Field<T> key, Condition which, List<? extends OrderField<?>> order, int size) {
        var keys = dsl.select(key).from(source.table()).where(which).orderBy(order).limit(size).fetch(key);
        return dsl.select(source.table().fields()).select(source.reckoned()).from(source.table()).where(key.in(keys))
                .orderBy(order).fetch(source.row()::apply);
    }

    /// The first part alone bounds the index range; the second leaves out what was shown already.
    private static <R> Condition beyond(List<Level<R, ?>> levels, R row) {
        var past = levels.getLast().past(row);
        for (var level : levels.subList(0, levels.size() - 1).reversed()) {
            past = level.past(row).or(level.level(row).and(past));
        }
        return levels.getFirst().notBefore(row).and(past);
    }

    private Condition within(List<Filter> filters) {
        var conditions = new ArrayList<Condition>();
        conditions.add(source.always());
        filters.forEach(filter -> conditions.add(condition(column(filter.column()).field(), filter.criterion())));
        return and(conditions);
    }

    private static <T> Condition condition(Field<T> field, Criterion criterion) {
        return switch (criterion) {
            case Criterion.Not(var inner) -> not(condition(field, inner));
            case Criterion.AnyOf(var choices) ->
                    or(choices.stream().map(choice -> condition(field, choice)).toList());
            case Criterion.AllOf(var parts) -> and(parts.stream().map(part -> condition(field, part)).toList());
            case Criterion.Range(var from, var to) -> and(
                    from.map(bound -> field.ge(converted(field, bound))).orElse(noCondition()),
                    to.map(bound -> field.le(converted(field, bound))).orElse(noCondition()));
            case Criterion.Is(var value) -> is(field, value);
            case Criterion.Like(var pattern) -> lower(field.coerce(String.class)).like(val(sqlPattern(pattern)), '\\');
        };
    }

    private static <T> Condition is(Field<T> field, Object value) {
        return value instanceof String text
                ? or(field.eq(converted(field, text)),
                        lower(field.coerce(String.class)).eq(val(text.toLowerCase(Locale.ROOT))))
                : field.eq(converted(field, value));
    }

    private static <T> Field<T> converted(Field<T> field, Object value) {
        return val(value instanceof Enum<?> member ? member.name() : value, field);
    }

    private static String sqlPattern(String pattern) {
        return pattern.toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
                .replace('*', '%').replace('?', '_');
    }

    private Column<R, ?> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name));
    }
}
