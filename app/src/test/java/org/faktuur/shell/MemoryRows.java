package org.faktuur.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faktuur.listing.Filter;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.Sort;

/// A source of rows that holds them all, for tests.
public final class MemoryRows<R> implements RowSource<R> {

    private final FewRows<R> rows;
    private final Function<R, ? extends Comparable<?>> key;

    /// What was asked of it, in order: for tests that count.
    public final List<String> asked = new ArrayList<>();

    public MemoryRows(List<R> rows, List<ListColumn<R>> columns, Function<R, ? extends Comparable<?>> key) {
        this.rows = new FewRows<>(() -> rows, columns, key);
        this.key = key;
    }

    @Override
    public List<R> page(Sort sort, List<Filter> filters, Optional<R> after, boolean backwards, int size) {
        asked.add((backwards ? "before " : "after ") + after.map(key).map(Object::toString).orElse("-"));
        return rows.page(sort, filters, after, backwards, size);
    }

    @Override
    public long count(List<Filter> filters) {
        return rows.count(filters);
    }

    @Override
    public Object key(R row) {
        return rows.key(row);
    }
}
