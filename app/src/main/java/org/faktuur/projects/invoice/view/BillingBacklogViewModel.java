package org.faktuur.projects.invoice.view;

import java.util.Map;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.contract.view.DutyGate;
import org.faktuur.projects.invoice.BacklogChoice;
import org.faktuur.projects.invoice.ContractPiece;
import org.faktuur.session.Right;
import org.faktuur.shell.Command;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// What waits to be invoiced: work, milestones, products. It is marked ready or not, and drafts are made of it.
public final class BillingBacklogViewModel implements Page {

    private static final String KEY = "BillingBacklogView.";

    private final InvoicePages pages;
    private final BacklogLists lists;
    private final ObjectProperty<BacklogKind> kind = new SimpleObjectProperty<>(BacklogKind.WORK);
    private final BooleanProperty invoiced = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final DutyGate mayDraft;
    private final Command ready;
    private final Command notReady;
    private final Command create;
    private final Command addToDraft;

    BillingBacklogViewModel(InvoicePages pages) {
        this.pages = pages;
        this.lists = new BacklogLists(pages);
        this.mayDraft = new DutyGate(pages.desk().session(), Right.DRAFT);
        var verbs = pages.verbs();
        ready = Command.of("Alt+R", () -> mark(verbs.ready()::ready, "ready")).unless(nothingChosen());
        notReady = Command.of("Alt+N", () -> mark(verbs.ready()::notReady, "notReady")).unless(nothingChosen());
        create = Command.of("F9", this::createInvoices).unless(nothingChosen());
        addToDraft = Command.of("Alt+A", this::addToDrafts).unless(nothingChosen());
        kind.subscribe(this::refresh);
        invoiced.subscribe(too -> {
            lists.show(too);
            refresh();
        });
    }

    private ObservableValue<Optional<Refusal>> nothingChosen() {
        return mayDraft.or(kind.flatMap(each -> lists.of(each).choice().map(List::isEmpty)).map(none ->
                InvoicePages.unless(!none, new InvoicePageRefusal.NothingOfBacklogChosen())));
    }

    private void mark(Function<BacklogChoice, Outcome<Integer>> verb, String said) {
        var chosen = lists.chosen(kind.get());
        pages.run(() -> verb.apply(chosen), count -> {
            pages.desk().navigator().say(Message.done(Words.of(KEY + said + ".done", Map.of("count", count))));
            doneWithChosen();
        });
    }

    private void doneWithChosen() {
        lists.of(kind.get()).marked().clear();
        refresh();
    }

    private void createInvoices() {
        if (!busy.get()) {
            busy.set(true);
            pages.create(lists.contracts(kind.get()), this::doneWithChosen, () -> busy.set(false));
        }
    }

    private void addToDrafts() {
        var chosen = lists.chosen(kind.get());
        pages.run(() -> pages.verbs().keep().addToDrafts(chosen), drafts -> {
            pages.desk().navigator().say(Message.done(Words.of(KEY + "added", Map.of("count", drafts.size())),
                    pages.links(drafts)));
            doneWithChosen();
        });
    }

    /// Work that is billed as costs arise.
    public PagedList<BacklogRow> work() {
        return lists.work();
    }

    /// Why the work under the cursor cannot be marked ready to invoice; nothing unless a limit speaks against it.
    public ObservableValue<Words> beyond() {
        return kind.flatMap(each -> lists.work().current().map(row -> row.filter(_ -> each == BacklogKind.WORK)
                .flatMap(BacklogRow::why).map(Words::of).orElse(Words.NONE)));
    }

    /// Milestones, each customer's part.
    public PagedList<ContractPiece> milestones() {
        return lists.milestones();
    }

    /// Products, each customer's part.
    public PagedList<ContractPiece> products() {
        return lists.products();
    }

    /// Which of the three is in front.
    public ObjectProperty<BacklogKind> kind() {
        return kind;
    }

    /// Whether what is on invoices is listed too.
    public BooleanProperty invoiced() {
        return invoiced;
    }

    /// Marks the chosen rows as ready to invoice.
    public Command ready() {
        return ready;
    }

    /// Marks the chosen rows as not ready.
    public Command notReady() {
        return notReady;
    }

    /// Makes drafts of all that is ready of the contracts of the chosen rows.
    public Command create() {
        return create;
    }

    /// Adds the chosen rows to the latest draft of their contract and customer.
    public Command addToDraft() {
        return addToDraft;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("ProjectInvoicesFeature.backlog"));
    }

    @Override
    public ObservableValue<Words> status() {
        return kind.flatMap(each -> lists.of(each).status());
    }

    @Override
    public void onShown() {
        refresh();
    }

    @Override
    public void refresh() {
        mayDraft.look();
        lists.of(kind.get()).refresh();
    }
}
