package org.faktuur.projects.entry;

import java.util.Optional;

/// The receipts of entries, one an entry at most.
public interface Receipts {

    /// The one of this entry.
    Optional<Receipt> of(long entry);

    /// What the one of this entry is called, without reading it.
    Optional<String> nameOf(long entry);

    /// Keeps one, in place of what was there.
    void keep(long entry, Receipt receipt);

    /// Takes one away.
    void remove(long entry);
}
