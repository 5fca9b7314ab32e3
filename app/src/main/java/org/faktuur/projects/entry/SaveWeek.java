package org.faktuur.projects.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Transactions;

/// Keeps a week of a person's time, all of it or nothing.
public final class SaveWeek {

    private final Entries entries;
    private final SaveEntry save;
    private final Transactions transactions;

    /// Among these entries.
    public SaveWeek(Entries entries, SaveEntry save, Transactions transactions) {
        this.entries = entries;
        this.save = save;
        this.transactions = transactions;
    }

    /// The week of a person that begins on this Monday.
    public Week week(String resource, LocalDate monday) {
        return Week.of(resource, monday, entries.timeOf(resource, monday, Week.daysFrom(monday).getLast()));
    }

    /// Keeps what was written, and takes away what stands at nought. Refused, all of it, for an entry that is refused
    /// alone.
    public Outcome<List<Entry>> save(List<Entry> written) {
        return transactions.run(() -> {
            var wrong = new ArrayList<Refusal>();
            for (var each : written) {
                wrong.addAll(each.quantity().isZero() ? save.removalFaults(each) : save.faults(each));
            }
            return wrong.isEmpty() ? Outcome.done(written.stream().filter(each -> !each.quantity().isZero()
                    || each.id() != 0).map(this::keep).toList())
                    : Outcome.refused(wrong.stream().distinct().toList());
        });
    }

    private Entry keep(Entry each) {
        return each.quantity().isZero() ? save.delete(each).orElseThrow() : save.save(each).orElseThrow();
    }
}
