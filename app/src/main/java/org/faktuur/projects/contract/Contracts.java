package org.faktuur.projects.contract;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The project contracts.
public interface Contracts {

    /// The one of this number.
    Optional<ProjectContract> byNumber(String number);

    /// Those with a line of this project, the confirmed ones first.
    List<ProjectContract> of(String project);

    /// Those of these numbers that have limits.
    Set<String> limited(Collection<String> numbers);

    /// The number that would come next.
    String nextNumber();

    /// Keeps a new one.
    void add(ProjectContract contract);

    /// Changes one; false when somebody changed it since this version was read.
    boolean save(ProjectContract contract);

    /// Sets how far one is, as an effect of what is posted.
    void settle(ProjectContract contract);

    /// The customers for whom something of a line was written already.
    Set<String> customersWithActuals(String number, int line);
}
