package org.faktuur.projects.entry.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.money.Percent;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.entry.Approval;
import org.faktuur.projects.entry.ApprovalProposal;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.EntryStatus;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Fact;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// What waits for approval: approved as it was handed in or with another billable quantity and type, or sent back with
/// a comment. What was asked back is given or kept here too.
public final class ApprovalsViewModel implements Page {

    private static final String KEY = "ApprovalsView.";

    private final Desk desk;
    private final EntryBooks books;
    private final PagedList<Entry> list;
    private final EntryForm form = new EntryForm(refusal -> refusal instanceof ProjectRefusal.CommentNeeded
            ? "comment" : "billable");
    private final EntryField<Quantity> billable = form.field("billable", EntryKind.quantity(), Quantity.ZERO);
    private final EntryForm.Choice<BillingType> billing = form.choice("billing", BillingType.CHARGEABLE);
    private final EntryField<String> comment = form.text("comment", 500);
    private final ReadOnlyObjectWrapper<Optional<ApprovalProposal>> proposal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Command approve;
    private final Command reject;

    /// The page at this desk.
    public ApprovalsViewModel(Desk desk, EntryBooks books) {
        this.desk = desk;
        this.books = books;
        this.list = new PagedList<>("ApprovalsView", books.lists().waiting(), EntryColumns.all(), desk)
                .whenEmpty(KEY + "empty");
        this.approve = Command.of("Shortcut+Enter", this::approveChosen).unless(nothingChosen());
        this.reject = Command.of("Shortcut+Delete", this::rejectChosen).unless(nothingChosen());
        list.current().subscribe(this::show);
    }

    private ObservableValue<Optional<Refusal>> nothingChosen() {
        return list.choice().map(chosen -> !chosen.isEmpty()
                && chosen.stream().map(Entry::status).distinct().count() == 1 ? Optional.empty()
                : Optional.of(new ProjectRefusal.OtherEntriesChosen()));
    }

    private void show(Optional<Entry> row) {
        proposal.set(Optional.empty());
        row.ifPresent(entry -> desk.background().run(
                () -> books.verbs().approve().proposals(List.of(entry.id())), outcome -> {
                    switch (outcome) {
                        case Outcome.Done<List<ApprovalProposal>>(var found) -> found.stream().findFirst()
                                .ifPresent(this::show);
                        case Outcome.Refused<List<ApprovalProposal>>(var reasons) ->
                                desk.navigator().say(Message.refused(reasons));
                    }
                }));
    }

    private void show(ApprovalProposal found) {
        form.show(() -> {
            billable.set(found.decision().billable());
            billing.value().set(found.decision().billing());
            comment.set("");
        });
        proposal.set(Optional.of(found));
    }

    /// What waits.
    public PagedList<Entry> list() {
        return list;
    }

    /// The decision on the current entry.
    public EntryForm form() {
        return form;
    }

    /// What approving the current entry would write by.
    public ObservableValue<List<Fact>> facts() {
        return proposal.map(found -> found.map(ApprovalsViewModel::facts).orElse(List.of()));
    }

    /// What is warned about: a price of nought.
    public ObservableValue<Words> warning() {
        return proposal.map(found -> found.filter(ApprovalProposal::isUnpriced)
                .map(_ -> Words.of(KEY + "unpriced")).orElse(Words.NONE));
    }

    private static List<Fact> facts(ApprovalProposal found) {
        var prices = found.prices();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(KEY + "contract", found.line().map(line -> Words.of(KEY + "line",
                Map.of("contract", line.contract(), "line", line.number()))).orElse(Words.of(KEY + "internal"))));
        facts.add(Fact.of(KEY + "cost", (Object) prices.cost().times(found.entry().quantity(), Percent.ZERO,
                prices.costCurrency(), Rounding.HALF_AWAY_FROM_ZERO)));
        if (found.isBillable()) {
            facts.add(Fact.of(KEY + "sales", (Object) prices.sales().times(found.entry().quantity(), Percent.ZERO,
                    prices.salesCurrency(), Rounding.HALF_AWAY_FROM_ZERO)));
        }
        if (!found.entry().words().answer().isEmpty()) {
            facts.add(Fact.of(KEY + "said", Words.plain(found.entry().words().answer())));
        }
        return facts;
    }

    /// Approves the chosen entries; one alone as it is decided here.
    public Command approve() {
        return approve;
    }

    /// Sends the chosen entries back.
    public Command reject() {
        return reject;
    }

    Desk desk() {
        return desk;
    }

    private void approveChosen() {
        var chosen = list.chosen();
        var ids = chosen.stream().map(Entry::id).toList();
        var verb = books.verbs().approve();
        if (isRecall(chosen)) {
            done(() -> verb.giveBack(ids), "givenBack", ids.size());
        } else if (ids.size() == 1 && proposal.get().filter(it -> it.entry().id() == ids.getFirst()).isPresent()) {
            var decision = new Approval.Decision(billable.get(), billing.get());
            done(() -> verb.approve(Map.of(ids.getFirst(), decision)), "approved", 1);
        } else {
            done(() -> verb.approve(ids), "approved", ids.size());
        }
    }

    private static boolean isRecall(List<Entry> chosen) {
        return chosen.stream().anyMatch(each -> each.status() == EntryStatus.RECALL_REQUESTED);
    }

    private void rejectChosen() {
        var chosen = list.chosen();
        var ids = chosen.stream().map(Entry::id).toList();
        var why = comment.get();
        var verb = books.verbs().approve();
        done(() -> isRecall(chosen) ? verb.keepApproved(ids, why) : verb.reject(ids, why),
                isRecall(chosen) ? "kept" : "rejected", ids.size());
    }

    private void done(Supplier<Outcome<List<Entry>>> work, String said, int count) {
        form.keep(desk, work, _ -> {
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
        list.refresh();
    }

    @Override
    public void refresh() {
        list.refresh();
    }
}
