package org.faktuur.projects.entry.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.Rights;
import org.faktuur.projects.entry.Approval;
import org.faktuur.projects.entry.ApprovalProposal;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.EntryStatus;
import org.faktuur.session.Right;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// What waits for approval: approved as it was handed in or with another billable quantity and type, or sent back with
/// a comment. What was asked back is given or kept here too, and what was approved is thought over again.
public final class ApprovalsViewModel implements Page {

    private static final String KEY = "ApprovalsView.";

    private final Desk desk;
    private final EntryBooks books;
    private final PagedList<Entry> list;
    private final EntryForm filters;
    private final ApprovalDecision decision;
    private final ReadOnlyObjectWrapper<Optional<Refusal>> notMine = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Command approve;
    private final Command reject;
    private final Command cancel;

    /// The page at this desk.
    public ApprovalsViewModel(Desk desk, EntryBooks books) {
        this.desk = desk;
        this.books = books;
        this.list = new PagedList<>("ApprovalsView", books.lists().decidable(), EntryColumns.all(), desk)
                .whenEmpty(KEY + "empty");
        this.decision = new ApprovalDecision(desk, books);
        this.filters = EntryFilters.toDecide(list, books);
        var waiting = unless(Set.of(EntryStatus.SUBMITTED, EntryStatus.RECALL_REQUESTED));
        this.approve = Command.of("Shortcut+Enter", this::approveChosen).unless(waiting);
        this.reject = Command.of("Shortcut+Delete", this::rejectChosen).unless(waiting);
        this.cancel = Command.of("Shortcut+Shift+Z", this::cancelChosen).unless(unless(Set.of(EntryStatus.APPROVED)));
        list.current().subscribe(decision::show);
        look();
    }

    private ObservableValue<Optional<Refusal>> unless(Set<EntryStatus> fitting) {
        return notMine.flatMap(why -> why.isPresent() ? new ReadOnlyObjectWrapper<>(why)
                : list.choice().map(chosen -> fits(chosen, fitting) ? Optional.empty()
                        : Optional.of(new ProjectRefusal.OtherEntriesChosen())));
    }

    private static boolean fits(List<Entry> chosen, Set<EntryStatus> fitting) {
        return !chosen.isEmpty() && chosen.stream().map(Entry::status).distinct().count() == 1
                && fitting.contains(chosen.getFirst().status());
    }

    private void look() {
        notMine.set(new Rights(desk.session()).against(Right.APPROVE));
    }

    /// What waits, or what is approved.
    public PagedList<Entry> list() {
        return list;
    }

    /// What the list is narrowed to.
    public EntryForm filters() {
        return filters;
    }

    /// The decision on the current entry.
    ApprovalDecision decision() {
        return decision;
    }

    /// What is warned about: that one may not approve, or a price of nought.
    public ObservableValue<Words> warning() {
        return notMine.flatMap(why -> why.<ObservableValue<Words>>map(reason ->
                new ReadOnlyObjectWrapper<>(Words.of(reason))).orElseGet(decision::warning));
    }

    /// Approves the chosen entries; one alone as it is decided here.
    public Command approve() {
        return approve;
    }

    /// Sends the chosen entries back.
    public Command reject() {
        return reject;
    }

    /// Takes the approval of the chosen entries back.
    public Command cancel() {
        return cancel;
    }

    /// Opens the receipt of the current entry.
    public Command receipt() {
        return decision.receipt();
    }

    Desk desk() {
        return desk;
    }

    private List<Long> chosen() {
        return list.chosen().stream().map(Entry::id).toList();
    }

    private void approveChosen() {
        var ids = chosen();
        var verb = books.verbs().approve();
        if (isRecall()) {
            done(() -> verb.giveBack(ids), "givenBack", ids.size());
            return;
        }
        var decided = ids.size() == 1 ? decision.of(ids.getFirst()) : Optional.<Approval.Decision>empty();
        desk.background().run(() -> verb.proposals(ids), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<ApprovalProposal>>(var all) -> approve(all, decided);
                case Outcome.Refused<List<ApprovalProposal>>(var reasons) ->
                        desk.navigator().say(Message.refused(reasons));
            }
        });
    }

    /// Asks first where a price is nought (SPEC G5).
    private void approve(List<ApprovalProposal> proposals, Optional<Approval.Decision> decided) {
        var unpriced = proposals.stream().map(each -> decided.map(each::decided).orElse(each))
                .filter(ApprovalProposal::isUnpriced).count();
        if (unpriced == 0 || desk.dialogs().ask(Words.of(KEY + "unpricedAsk", Map.of("count", unpriced)),
                Words.of(KEY + "unpricedYes"), Words.of(KEY + "unpricedNo"))) {
            var ids = proposals.stream().map(each -> each.entry().id()).toList();
            var verb = books.verbs().approve();
            done(() -> decided.map(one -> verb.approve(Map.of(ids.getFirst(), one)))
                    .orElseGet(() -> verb.approve(ids)), "approved", ids.size());
        }
    }

    private boolean isRecall() {
        return list.chosen().stream().anyMatch(each -> each.status() == EntryStatus.RECALL_REQUESTED);
    }

    private void rejectChosen() {
        var ids = chosen();
        var recall = isRecall();
        var why = decision.comment();
        var verb = books.verbs().approve();
        done(() -> recall ? verb.keepApproved(ids, why) : verb.reject(ids, why), recall ? "kept" : "rejected",
                ids.size());
    }

    private void cancelChosen() {
        var ids = chosen();
        done(() -> books.verbs().approve().cancelApproval(ids), "cancelled", ids.size());
    }

    private void done(Supplier<Outcome<List<Entry>>> work, String said, int count) {
        decision.form().keep(desk, work, _ -> {
            list.marked().clear();
            list.refresh();
            desk.navigator().say(Message.done(Words.of(KEY + said, Map.of("count", count))));
        });
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("ProjectsFeature.approvals"));
    }

    @Override
    public ObservableValue<Words> status() {
        return list.status();
    }

    @Override
    public void onShown() {
        refresh();
    }

    @Override
    public void refresh() {
        look();
        list.refresh();
    }
}
