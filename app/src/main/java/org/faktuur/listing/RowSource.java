package org.faktuur.listing;

import java.util.List;
import java.util.Optional;

/// Rows of a list, read a page at a time by key: never all of them, never by offset.
public interface RowSource<R> {

    /// At most `size` rows that follow `after` in the order of the sort; the first ones when `after` is empty.
    /// Backwards: the rows that come before `after`, or the last ones when it is empty. Always answered in the
    /// order of the sort, whichever way they were read.
    List<R> page(Sort sort, List<Filter> filters, Optional<R> after, boolean backwards, int size);

    /// How many rows the filters leave.
    long count(List<Filter> filters);

    /// What tells a row from every other and stays the same when the row changes: its number.
    Object key(R row);
}
