package org.faktuur.projects.entry.view;

import java.util.Optional;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.MovingDays;
import org.faktuur.projects.contract.Resource;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.EntryStatus;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.ListFilters;
import org.faktuur.shell.PagedList;

/// What a list of entries is narrowed to: how far they are, whose they are, of which week.
final class EntryFilters {

    /// What is listed for whoever approves.
    enum ToDecide { WAITING, APPROVED, BOTH }

    /// Which weeks are listed.
    enum Weeks { EVERY, THIS_WEEK, WEEK_BEFORE }

    private EntryFilters() {
    }

    /// Of every entry.
    static EntryForm ofAll(PagedList<Entry> list, EntryBooks books) {
        return of(list, books).values("filterStatus", "status", EntryStatus.class, "EntriesView.everyStatus").form();
    }

    /// Of what waits for whoever approves, or is approved.
    static EntryForm toDecide(PagedList<Entry> list, EntryBooks books) {
        var filters = of(list, books);
        filters.<ToDecide>meanings("filterStatus", "status", ToDecide.BOTH, now -> switch (now) {
            case WAITING -> Optional.of(new Criterion.Not(new Criterion.Is(EntryStatus.APPROVED)));
            case APPROVED -> Optional.of(new Criterion.Is(EntryStatus.APPROVED));
            case BOTH -> Optional.empty();
        }).value().set(ToDecide.WAITING);
        return filters.form();
    }

    private static ListFilters<Entry> of(PagedList<Entry> list, EntryBooks books) {
        var filters = new ListFilters<>(list).codes("filterResource", "resource",
                books.codes().resources().all().stream().map(Resource::code).toList(), "EntriesView.everyResource");
        filters.<Weeks>meanings("filterWeek", "date", Weeks.EVERY, week -> switch (week) {
            case EVERY -> Optional.empty();
            case THIS_WEEK -> Optional.of(new Criterion.Is(new MovingDays.Period(MovingDays.Unit.WEEK, 0)));
            case WEEK_BEFORE -> Optional.of(new Criterion.Is(new MovingDays.Period(MovingDays.Unit.WEEK, -1)));
        });
        return filters;
    }
}
