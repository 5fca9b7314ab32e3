package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.listing.Filter;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.Sort;

/// The rows of whichever of several sources is wanted just now.
record ChosenRows<R>(Supplier<RowSource<R>> wanted) implements RowSource<R> {

    @Override
    public List<R> page(Sort sort, List<Filter> filters, Optional<R> after, boolean backwards, int size) {
        return wanted.get().page(sort, filters, after, backwards, size);
    }

    @Override
    public long count(List<Filter> filters) {
        return wanted.get().count(filters);
    }

    @Override
    public Object key(R row) {
        return wanted.get().key(row);
    }
}
