package org.faktuur.projects.contract;

import java.util.List;

/// The prices of projects.
public interface ProjectPrices {

    /// All of them, by what they are of and from when they hold.
    List<ProjectPrice> all();

    /// Keeps one, in the place of one of the same list, thing, currency and day.
    void save(ProjectPrice price);

    /// Takes one away.
    void remove(long id);
}
