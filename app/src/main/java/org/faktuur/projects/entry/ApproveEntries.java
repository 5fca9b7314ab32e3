package org.faktuur.projects.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.Rights;
import org.faktuur.projects.actual.ActualChanges;
import org.faktuur.projects.actual.Actuals;
import org.faktuur.projects.actual.Cause;
import org.faktuur.projects.actual.Life;
import org.faktuur.projects.ledger.LedgerDay;
import org.faktuur.projects.ledger.ProjectLedger;
import org.faktuur.session.Right;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// Decides on entries that were handed in: approves, rejects, thinks again, gives back what was asked back.
public final class ApproveEntries {

    private final Entries entries;
    private final Actuals actuals;
    private final ApprovalDesk desk;
    private final ProjectLedger ledger;
    private final Session session;
    private final Transactions transactions;

    /// Among these entries, writing these actuals and what they move in the ledger.
    public ApproveEntries(Entries entries, Actuals actuals, ApprovalDesk desk, ProjectLedger ledger, Session session,
                          Transactions transactions) {
        this.entries = entries;
        this.actuals = actuals;
        this.desk = desk;
        this.ledger = ledger;
        this.session = session;
        this.transactions = transactions;
    }

    /// What approving these would write by: who pays, what is billed, the prices. Nothing is changed.
    public Outcome<List<ApprovalProposal>> proposals(List<Long> ids) {
        return desk.proposals(entries.byIds(ids));
    }

    /// Approves entries, all or none, each as it was decided, and writes their actuals. Refused for one that was not
    /// handed in, a billable quantity of the other sign, a missing rate of exchange, in a closed period where something
    /// moves in the ledger, and to whoever may not approve.
    public Outcome<List<Entry>> approve(Map<Long, Approval.Decision> decisions) {
        return asApprover(() -> transactions.run(() -> {
            var asked = List.copyOf(decisions.keySet());
            return each(asked, EntryStep.APPROVE, "").then(approved -> proposals(asked).then(proposals -> {
                var decided = proposals.stream().map(one -> one.decided(decisions.get(one.entry().id()))).toList();
                var day = ledger.on(session.today());
                var wrong = decided.stream().flatMap(one -> refusals(one, day).stream()).distinct().toList();
                if (!wrong.isEmpty()) {
                    return Outcome.refused(wrong);
                }
                decided.forEach(one -> write(one, approved, day));
                return Outcome.done(entries.byIds(asked));
            }));
        }));
    }

    private <T> Outcome<T> asApprover(Supplier<Outcome<T>> act) {
        return new Rights(session).when(Right.APPROVE, act);
    }

    private static Outcome<ActualChanges> reckoned(ApprovalProposal one, Approval approval) {
        return approval.approve(one.entry().submitted(), one.decision(), one.prices(), one.line());
    }

    private List<Refusal> refusals(ApprovalProposal one, LedgerDay day) {
        return switch (reckoned(one, new Approval(() -> 1, session.today()))) {
            case Outcome.Refused<ActualChanges>(var reasons) -> reasons;
            case Outcome.Done<ActualChanges>(var changes) -> day.refusals(changes);
        };
    }

    private void write(ApprovalProposal one, List<Entry> approved, LedgerDay day) {
        var today = session.today();
        var written = actuals.post(ref(one.entry()), Cause.APPROVAL, today,
                numbers -> reckoned(one, new Approval(numbers, today)).orElseThrow());
        day.post(written, ref(one.entry()), one.entry().called());
        approved.stream().filter(each -> each.id() == one.entry().id()).forEach(entries::settle);
    }

    /// Approves these as they were handed in.
    public Outcome<List<Entry>> approve(List<Long> ids) {
        return proposals(ids).then(all -> {
            var decisions = new LinkedHashMap<Long, Approval.Decision>();
            all.forEach(one -> decisions.put(one.entry().id(), one.decision()));
            return approve(decisions);
        });
    }

    /// Sends entries back, with the reason. Refused without one.
    public Outcome<List<Entry>> reject(List<Long> ids, String why) {
        if (why.isBlank()) {
            return Outcome.refused(new ProjectRefusal.CommentNeeded());
        }
        return asApprover(() -> transactions.run(() -> each(ids, EntryStep.REJECT, why).map(this::save)));
    }

    /// Takes approvals back: what they wrote is reversed and the entries wait again. Refused for one that an invoice
    /// holds, be it a draft, and in a closed period where something moves in the ledger.
    public Outcome<List<Entry>> cancelApproval(List<Long> ids) {
        return takeBack(ids, EntryStep.CANCEL_APPROVAL);
    }

    /// Gives back what was asked back; what its approval wrote is reversed. Refused as taking an approval back is.
    public Outcome<List<Entry>> giveBack(List<Long> ids) {
        return takeBack(ids, EntryStep.GIVE_BACK);
    }

    /// Keeps approved what was asked back, with the reason. Refused without one.
    public Outcome<List<Entry>> keepApproved(List<Long> ids, String why) {
        if (why.isBlank()) {
            return Outcome.refused(new ProjectRefusal.CommentNeeded());
        }
        return asApprover(() -> transactions.run(() -> each(ids, EntryStep.KEEP_APPROVED, why).map(this::save)));
    }

    private Outcome<List<Entry>> takeBack(List<Long> ids, EntryStep step) {
        return asApprover(() -> transactions.run(() -> each(ids, step, "").then(changed -> {
            var wrong = changed.stream().filter(one -> new Life(actuals.of(one.source())).isOnInvoice())
                    .<Refusal>map(one -> new ProjectRefusal.EntryOnInvoice(one.called())).toList();
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            var day = ledger.on(session.today());
            var closed = changed.stream().flatMap(one -> day.refusals(takenBack(one, () -> 1)).stream()).distinct().toList();
            if (!closed.isEmpty()) {
                return Outcome.refused(closed);
            }
            changed.forEach(one -> reverse(one, day));
            return Outcome.done(entries.byIds(ids));
        })));
    }

    private ActualChanges takenBack(Entry entry, LongSupplier numbers) {
        return new Approval(numbers, session.today()).takeBack(actuals.of(entry.source()));
    }

    private void reverse(Entry entry, LedgerDay day) {
        day.post(actuals.post(ref(entry), Cause.CANCELLATION, session.today(), numbers -> takenBack(entry, numbers)),
                ref(entry), entry.called());
        entries.settle(entry);
    }

    private List<Entry> save(List<Entry> changed) {
        changed.forEach(entries::save);
        return entries.byIds(changed.stream().map(Entry::id).toList());
    }

    private Outcome<List<Entry>> each(List<Long> ids, EntryStep step, String answer) {
        var changed = new ArrayList<Entry>();
        var wrong = new ArrayList<Refusal>();
        for (var entry : entries.byIds(ids)) {
            entry.status().after(step, entry.transactionClass()).ifPresentOrElse(
                    next -> changed.add(entry.in(next, answer)),
                    () -> wrong.add(new ProjectRefusal.StepNotNow(entry.called(), step, entry.status())));
        }
        return wrong.isEmpty() ? Outcome.done(changed) : Outcome.refused(wrong);
    }

    private static DocumentRef ref(Entry entry) {
        return new DocumentRef(DocumentKind.PROJECT_ENTRY, String.valueOf(entry.id()));
    }
}
