package org.faktuur.projects.entry.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.MovingDays;
import org.faktuur.projects.contract.Resource;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.EntryStatus;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// What a list of entries is narrowed to: how far they are, whose they are, of which week.
final class EntryFilters {

    /// What is listed for whoever approves.
    enum ToDecide { WAITING, APPROVED }

    /// Which weeks are listed.
    enum Weeks { EVERY, THIS_WEEK, WEEK_BEFORE }

    private static final String KEY = "EntriesView.";

    private final EntryForm form = new EntryForm(_ -> "");

    private EntryFilters(PagedList<Entry> list, EntryBooks books) {
        resource(list, books);
        var week = form.choice("filterWeek", Weeks.EVERY, List.of(Weeks.values()), Words::of);
        week.value().subscribe((_, now) -> list.filter("date", switch (now) {
            case EVERY -> Optional.empty();
            case THIS_WEEK -> Optional.of(new Criterion.Is(new MovingDays.Period(MovingDays.Unit.WEEK, 0)));
            case WEEK_BEFORE -> Optional.of(new Criterion.Is(new MovingDays.Period(MovingDays.Unit.WEEK, -1)));
        }));
    }

    /// Of every entry.
    static EntryFilters ofAll(PagedList<Entry> list, EntryBooks books) {
        var filters = new EntryFilters(list, books);
        filters.status(list);
        return filters;
    }

    /// Of what waits for whoever approves, or is approved.
    static EntryFilters toDecide(PagedList<Entry> list, EntryBooks books) {
        var filters = new EntryFilters(list, books);
        var shown = filters.form.choice("filterStatus", ToDecide.WAITING);
        shown.value().subscribe(now -> list.filter("status", Optional.of(now == ToDecide.WAITING
                ? new Criterion.Not(new Criterion.Is(EntryStatus.APPROVED))
                : new Criterion.Is(EntryStatus.APPROVED))));
        return filters;
    }

    private void status(PagedList<Entry> list) {
        var every = Stream.concat(Stream.of(Optional.<EntryStatus>empty()),
                Arrays.stream(EntryStatus.values()).map(Optional::of)).toList();
        var status = form.choice("filterStatus", Optional.<EntryStatus>empty(), every,
                each -> each.map(Words::of).orElse(Words.of(KEY + "everyStatus")));
        status.value().subscribe((_, now) -> list.filter("status", now.map(Criterion.Is::new)));
    }

    private void resource(PagedList<Entry> list, EntryBooks books) {
        var every = Stream.concat(Stream.of(""), books.codes().resources().all().stream().map(Resource::code)).toList();
        var resource = form.choice("filterResource", "", every,
                each -> each.isEmpty() ? Words.of(KEY + "everyResource") : Words.plain(each));
        resource.value().subscribe((_, now) -> list.filter("resource",
                Optional.of(now).filter(each -> !each.isEmpty()).map(Criterion.Is::new)));
    }

    EntryForm form() {
        return form;
    }
}
