package org.faktuur.projects.entry.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.money.Percent;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.TransactionClass;
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
import org.faktuur.texts.Words;

/// The decision on one entry: what speaks for it, how much of it is billed and how, and the comment.
final class ApprovalDecision {

    private static final String KEY = "ApprovalsView.";

    private final Desk desk;
    private final EntryBooks books;
    private final EntryForm form = new EntryForm(refusal -> refusal instanceof ProjectRefusal.CommentNeeded
            ? "comment" : "billable");
    private final EntryField<Quantity> billable = form.field("billable", EntryKind.quantity(), Quantity.ZERO);
    private final EntryForm.Choice<BillingType> billing = form.choice("billing", BillingType.CHARGEABLE);
    private final EntryField<String> comment = form.text("comment", 500);
    private final ReadOnlyObjectWrapper<Optional<Refusal>> decided = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ApprovalProposal>> proposal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> receipt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Command openReceipt;

    ApprovalDecision(Desk desk, EntryBooks books) {
        this.desk = desk;
        this.books = books;
        billable.closedWhile(decided);
        this.openReceipt = Command.of("Alt+O", () -> proposal.get().ifPresent(found ->
                books.receipts().open(found.entry().id()))).unless(receipt.map(name -> name.isPresent()
                ? Optional.empty() : Optional.of(new ProjectRefusal.NoReceiptYet())));
    }

    /// It is about this entry now.
    void show(Optional<Entry> row) {
        proposal.set(Optional.empty());
        receipt.set(Optional.empty());
        row.ifPresent(entry -> desk.background().run(() -> found(entry), found -> {
            switch (found.proposals()) {
                case Outcome.Done<List<ApprovalProposal>>(var all) -> all.stream().findFirst()
                        .ifPresent(one -> show(one, found.receipt()));
                case Outcome.Refused<List<ApprovalProposal>>(var reasons) ->
                        desk.navigator().say(Message.refused(reasons));
            }
        }));
    }

    private record Found(Outcome<List<ApprovalProposal>> proposals, Optional<String> receipt) {
    }

    private Found found(Entry entry) {
        return new Found(books.verbs().approve().proposals(List.of(entry.id())),
                books.receipts().receipts().nameOf(entry.id()));
    }

    private void show(ApprovalProposal found, Optional<String> file) {
        form.show(() -> {
            billable.set(found.decision().billable());
            billing.value().set(found.decision().billing());
            comment.set("");
        });
        var entry = found.entry();
        decided.set(entry.status() == EntryStatus.SUBMITTED ? Optional.empty()
                : Optional.of(new ProjectRefusal.EntryIsDecided(entry.called(), entry.status())));
        receipt.set(file);
        proposal.set(Optional.of(found));
    }

    EntryForm form() {
        return form;
    }

    /// Why the billable quantity and type stay.
    ObservableValue<Optional<Refusal>> decided() {
        return decided.getReadOnlyProperty();
    }

    String comment() {
        return comment.get();
    }

    /// What was decided here on an entry; empty where another one is shown.
    Optional<Approval.Decision> of(long entry) {
        return proposal.get().filter(each -> each.entry().id() == entry)
                .map(_ -> new Approval.Decision(billable.get(), billing.get()));
    }

    /// Opens the receipt.
    Command receipt() {
        return openReceipt;
    }

    /// What is warned about: a price of nought.
    ObservableValue<Words> warning() {
        return proposal.flatMap(found -> billing.value().map(how -> found
                .filter(each -> each.entry().status() == EntryStatus.SUBMITTED)
                .map(each -> each.decided(new Approval.Decision(each.decision().billable(), how)))
                .filter(ApprovalProposal::isUnpriced).map(_ -> Words.of(KEY + "unpriced")).orElse(Words.NONE)));
    }

    /// What approving the entry would write by.
    ObservableValue<List<Fact>> facts() {
        return proposal.map(found -> found.map(this::facts).orElse(List.of()));
    }

    private List<Fact> facts(ApprovalProposal found) {
        var prices = found.prices();
        var entry = found.entry();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(KEY + "contract", found.line().map(line -> Words.of(KEY + "line",
                Map.of("contract", line.contract(), "line", line.number()))).orElse(Words.of(KEY + "internal"))));
        facts.add(Fact.of(KEY + "cost", (Object) prices.cost().times(entry.quantity(), Percent.ZERO,
                prices.costCurrency(), Rounding.HALF_AWAY_FROM_ZERO)));
        if (!prices.tax().isZero()) {
            facts.add(Fact.of("EntriesView.tax", (Object) prices.tax()));
        }
        if (found.isBillable()) {
            facts.add(Fact.of(KEY + "sales", (Object) prices.sales().times(entry.quantity(), Percent.ZERO,
                    prices.salesCurrency(), Rounding.HALF_AWAY_FROM_ZERO)));
        }
        if (entry.transactionClass() == TransactionClass.EXPENSE) {
            facts.add(Fact.of(KEY + "paid", (Object) entry.amount().plus(entry.cost().tax())));
            facts.add(new Fact("EntriesView.receipt", receipt.get().map(Words::plain)
                    .orElse(Words.of("EntriesView.noReceipt")), receipt.get().map(_ -> openReceipt::run)));
        }
        said(facts, "WeekView.description", entry.words().description());
        said(facts, "WeekView.remark", entry.words().remark());
        said(facts, entry.status() == EntryStatus.RECALL_REQUESTED ? KEY + "said" : "WeekView.answer",
                entry.words().answer());
        return facts;
    }

    private static void said(List<Fact> facts, String key, String words) {
        if (!words.isEmpty()) {
            facts.add(Fact.of(key, Words.plain(words)));
        }
    }
}
