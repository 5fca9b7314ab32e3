package org.faktuur.projects.entry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The entries.
public interface Entries {

    /// The one of this number.
    Optional<Entry> byId(long id);

    /// Those of these numbers, in order of number.
    List<Entry> byIds(Collection<Long> ids);

    /// The time of a person between two days, both included.
    List<Entry> timeOf(String resource, LocalDate from, LocalDate until);

    /// Keeps a new one; answers its number.
    long add(Entry entry);

    /// Changes one; false when somebody changed it since this version was read.
    boolean save(Entry entry);

    /// Takes one away; false when somebody changed it since this version was read.
    boolean remove(Entry entry);

    /// Sets how far one is, as an effect of what is posted.
    void settle(Entry entry);
}
