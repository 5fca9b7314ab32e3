package org.faktuur.database;

import java.util.Map;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.TableRecord;

/// One posted document being made. Its rows are kept back and written together when the transaction ends:
/// then they are hashed, chained to the posting before, and afterwards written to the posting journal.
/// Until then a query does not see them.
public interface Posting {

    /// The place in the chain: what the column `posting` of all its rows holds.
    long seq();

    /// Adds a row of a posted table; it is never changed again.
    ///
    /// @throws IllegalArgumentException when the table is not a posted one, the row names another posting, or a
    ///                                  number has more decimals than its column keeps
    void add(TableRecord<?> row);

    /// Sets columns of a living row (a sales line's quantities, an order's status) to new values, not to
    /// differences, so that doing it again changes nothing. A row that is not there stops the transaction.
    <K> void change(TableField<?, K> key, K id, Map<? extends Field<?>, ?> absoluteValues);
}
