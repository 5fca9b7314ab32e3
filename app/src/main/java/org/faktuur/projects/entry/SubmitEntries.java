package org.faktuur.projects.entry;

import java.util.ArrayList;
import java.util.List;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.Actuals;
import org.faktuur.projects.actual.Life;
import org.faktuur.session.Transactions;

/// Hands entries in for approval, and takes them back: at once while nobody approved them, after that by asking.
public final class SubmitEntries {

    private final Entries entries;
    private final Actuals actuals;
    private final Transactions transactions;

    /// Among these entries.
    public SubmitEntries(Entries entries, Actuals actuals, Transactions transactions) {
        this.entries = entries;
        this.actuals = actuals;
        this.transactions = transactions;
    }

    /// Hands them in, all or none. Refused for one that is handed in already.
    public Outcome<List<Entry>> submit(List<Long> ids) {
        return step(ids, EntryStep.SUBMIT, "");
    }

    /// Takes them back before they are approved, all or none.
    public Outcome<List<Entry>> recall(List<Long> ids) {
        return step(ids, EntryStep.RECALL, "");
    }

    /// Asks for approved ones back. Refused without a reason, and for one that an invoice holds, be it a draft.
    public Outcome<List<Entry>> requestRecall(List<Long> ids, String why) {
        if (why.isBlank()) {
            return Outcome.refused(new ProjectRefusal.CommentNeeded());
        }
        var invoiced = entries.byIds(ids).stream()
                .filter(each -> new Life(actuals.of(each.source())).isOnInvoice())
                .<Refusal>map(each -> new ProjectRefusal.EntryOnInvoice(each.called())).toList();
        return invoiced.isEmpty() ? step(ids, EntryStep.REQUEST_RECALL, why) : Outcome.refused(invoiced);
    }

    private Outcome<List<Entry>> step(List<Long> ids, EntryStep step, String answer) {
        return transactions.run(() -> {
            var changed = new ArrayList<Entry>();
            var wrong = new ArrayList<Refusal>();
            for (var entry : entries.byIds(ids)) {
                entry.status().after(step, entry.transactionClass()).ifPresentOrElse(
                        next -> changed.add(entry.in(next, answer)),
                        () -> wrong.add(new ProjectRefusal.StepNotNow(entry.called(), step, entry.status())));
            }
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            changed.forEach(entries::save);
            return Outcome.done(entries.byIds(ids));
        });
    }
}
