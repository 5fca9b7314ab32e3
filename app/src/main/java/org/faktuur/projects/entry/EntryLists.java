package org.faktuur.projects.entry;

import org.faktuur.listing.RowSource;

/// The entries as lists: columns number, transactionClass, date, project, task, resource, item, quantity, description,
/// status.
public interface EntryLists {

    /// Every entry.
    RowSource<Entry> all();

    /// What was spent, used and is charged: all but time.
    RowSource<Entry> expenses();

    /// Those that wait for approval, were asked back, or are approved.
    RowSource<Entry> decidable();
}
