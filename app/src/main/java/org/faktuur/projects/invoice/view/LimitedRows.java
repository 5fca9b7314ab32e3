package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.listing.Filter;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.Sort;
import org.faktuur.projects.actual.ActualRow;
import org.faktuur.projects.contract.ContractLimits;
import org.faktuur.projects.contract.LimitCheck;

/// The work of the backlog, whichever is wanted just now, with how each stands against the limits of its contract when
/// it is read.
record LimitedRows(Supplier<RowSource<ActualRow>> wanted, ContractLimits limits) implements RowSource<BacklogRow> {

    @Override
    public List<BacklogRow> page(Sort sort, List<Filter> filters, Optional<BacklogRow> after, boolean backwards,
                                 int size) {
        var found = wanted.get().page(sort, filters, after.map(BacklogRow::row), backwards, size);
        var standings = limits.standings(found.stream().map(ActualRow::actual).toList());
        return found.stream().map(row -> new BacklogRow(row, standings.getOrDefault(row.actual().id(),
                LimitCheck.Standing.FREE))).toList();
    }

    @Override
    public long count(List<Filter> filters) {
        return wanted.get().count(filters);
    }

    @Override
    public Object key(BacklogRow row) {
        return wanted.get().key(row.row());
    }
}
